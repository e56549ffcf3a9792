package dev.tenon.web;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lets through what the machine itself asks for: a person who sits at it, or is in a tunnel to it. A page of somebody else in that
 * person's browser is refused, and so is what a proxy passes on and says so.
 */
final class LoopbackOnly {

    /** A name, or an address in its usual notation; perhaps a port. */
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(:\\d*)?");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1\\]");

    private static final Seq<String> PASSED_ON =
            Vector.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

    private LoopbackOnly() {}

    /** The same route for callers on this machine only. */
    static Route guard(Route route) {
        return new Route(
                route.method(),
                route.template(),
                request -> refusal(request)
                        .map(problem -> problem.toResponse(request))
                        .getOrElse(() -> route.handler().handle(request)));
    }

    private static Option<Problem> refusal(Request request) {
        if (!request.peer().exists(InetAddress::isLoopbackAddress)) {
            return forbidden(
                    "This is only for callers on the machine itself: open http://localhost there, or a tunnel to it");
        }
        Option<String> proxy = PASSED_ON.find(name -> request.header(name).isDefined());
        if (proxy.isDefined()) {
            return forbidden("This is only for callers on the machine itself, and the header " + proxy.get()
                    + " says that the request was passed on");
        }
        Option<String> host = request.header("Host");
        if (!host.exists(LoopbackOnly::isLoopback)) {
            return forbidden("This is only served to localhost, 127.0.0.1 and [::1], found "
                    + host.map(name -> "'" + Utf8.quoted(name) + "'").getOrElse("no Host"));
        }
        return request.method() == Method.GET ? Option.none() : changing(request, host.get());
    }

    /** What changes something is never what a page of another site can send without asking. */
    private static Option<Problem> changing(Request request, String host) {
        Option<String> origin = request.header("Origin");
        if (origin.exists(from -> !isOf(from, host))) {
            return forbidden(
                    "A page of another site may not do this, found the Origin '" + Utf8.quoted(origin.get()) + "'");
        }
        Option<String> contentType = request.header("Content-Type");
        return contentType.exists(JsonBody::isJson)
                ? Option.none()
                : Option.some(Problem.unsupportedMediaType(contentType));
    }

    private static boolean isLoopback(String host) {
        var parts = HOST.matcher(host.strip().toLowerCase(Locale.ROOT));
        return parts.matches() && LOOPBACK.matcher(parts.group(1)).matches();
    }

    private static boolean isOf(String origin, String host) {
        try {
            return host.strip().equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }

    private static Option<Problem> forbidden(String detail) {
        return Option.some(Problem.plain(403, "forbidden", detail));
    }
}
