package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.web.RouteTree.Entry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * From the parts of an HTTP request to its answer: the same for every server and for none. Never throws what an application
 * threw, but {@link Untold} to a test.
 */
final class Router {

    private final Platform platform;
    private final RouteTree tree;
    private final int maxBody;
    private final Incidents incidents;
    private final Authentication authentication;
    private final Option<Cors> cors;
    private final boolean compress;
    private final Option<RequestMetrics> metrics;

    private final boolean isTest;

    /** @param isTest whether it is a test that sends requests */
    Router(WebServer.Options options, boolean isTest, Routes... routes) {
        this.platform = options.platform();
        this.isTest = isTest;
        this.tree = RouteTree.of(Vector.of(routes).flatMap(Routes::all));
        this.maxBody = options.maxBody();
        this.incidents = new Incidents(platform);
        this.authentication = options.authentication();
        this.cors = options.cors();
        this.compress = options.compress();
        this.metrics = options.metrics();
    }

    /**
     * The answer. That to {@code HEAD} has the body of {@code GET}, which whoever sends it leaves out.
     *
     * @param method as sent, such as {@code GET}
     * @param target path and query as sent, such as {@code /books?limit=2}
     * @param body read only when a route matches
     * @param peer where the connection comes from
     * @param last what the server makes of the answer
     * @throws IOException when the body cannot be read
     */
    Response handle(
            String method,
            String target,
            Headers headers,
            InputStream body,
            Option<InetAddress> peer,
            UnaryOperator<Response> last)
            throws IOException {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        try (Exchange exchange = Exchange.begin(platform, metrics, method, path, headers)) {
            Response answer =
                    answer(exchange, method, path, mark < 0 ? "" : target.substring(mark + 1), headers, body, peer);
            Response readable = cors.fold(() -> answer, rules -> rules.readable(headers, answer));
            return exchange.answers(last.apply(compress ? Compression.of(headers, readable) : readable));
        }
    }

    private Response answer(
            Exchange exchange,
            String method,
            String path,
            String queryText,
            Headers headers,
            InputStream body,
            Option<InetAddress> peer)
            throws IOException {
        Option<Seq<String>> segments = path.startsWith("/") ? Percent.segments(path) : Option.none();
        Option<Map<String, Seq<String>>> query = Percent.query(queryText);
        if (segments.isEmpty() || query.isEmpty()) {
            return Problem.malformed("The path or the query is not percent-encoded UTF-8")
                    .toResponse(path);
        }
        EnumMap<Method, Entry> routes = tree.matches(segments.get());
        if (routes.isEmpty()) {
            return Problem.plain(404, "no-such-path", "Nothing is served at this path")
                    .toResponse(path);
        }
        Option<Response> preflight = cors.flatMap(rules -> rules.preflight(method, headers, allowed(routes)));
        if (preflight.isDefined()) {
            return preflight.get();
        }
        if (method.equals("OPTIONS")) {
            return Response.noContent().withHeader("Allow", allowed(routes));
        }
        Option<Entry> route =
                Method.named(method.equals("HEAD") ? "GET" : method).flatMap(named -> Option.of(routes.get(named)));
        if (route.isEmpty()) {
            return Problem.plain(405, "method-not-allowed", "This path answers " + allowed(routes))
                    .withHeader("Allow", allowed(routes))
                    .toResponse(path);
        }
        exchange.takes(route.get().route());
        Request head = new Request(
                route.get().route().method(),
                path,
                route.get().parameters(segments.get()),
                query.get(),
                headers,
                new byte[0],
                exchange.correlation(),
                peer,
                Caller.anonymous(),
                isTest);
        Either<Response, Caller> caller = attempt(head, () -> authentication.authenticate(head))
                .flatMap(found -> found.mapLeft(refusal -> refused(refusal, head)));
        if (caller.isLeft()) {
            return caller.getLeft();
        }
        boolean announced = headers.get("Content-Length").exists(this::isTooLong);
        byte[] bytes;
        try {
            bytes = announced ? new byte[0] : body.readNBytes(maxBody + 1);
        } catch (IllegalArgumentException noChunk) {
            return Problem.malformed("The body is not sent as HTTP sends one")
                    .withHeader("Connection", "close")
                    .toResponse(path);
        }
        if (announced || bytes.length > maxBody) {
            return Problem.plain(413, "body-too-large", "The body is larger than " + maxBody + " bytes")
                    .withHeader("Connection", "close")
                    .toResponse(path);
        }
        Request request = head.with(bytes, from(caller.get(), peer));
        Handler handler = route.get().route().handler();
        return conditional(
                request, attempt(request, () -> handler.handle(request)).getOrElseGet(failed -> failed));
    }

    private static Caller from(Caller caller, Option<InetAddress> peer) {
        return caller.address().isDefined() || peer.isEmpty()
                ? caller
                : caller.withAddress(peer.get().getHostAddress());
    }

    private boolean isTooLong(String contentLength) {
        String digits = contentLength.strip();
        return digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() > 18 || Long.parseLong("0" + digits) > maxBody);
    }

    /** What the application's {@code work} yields, or the answer to what it throws. */
    private <A> Either<Response, A> attempt(Request request, Supplier<A> work) {
        try {
            return Either.right(work.get());
        } catch (Untold untold) {
            throw untold;
        } catch (FailureException thrown) {
            return Either.left(refused(thrown.failure(), request));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError defect) {
            return Either.left(refused(new Failure.Defect(defect), request));
        }
    }

    private Response refused(Failure failure, Request request) {
        return incidents
                .problem(failure, request, Option.none(), "", domain -> 422)
                .toResponse(request);
    }

    /** Answers 304 when the caller has the very body already (RFC 9110, section 13.1.2). */
    private static Response conditional(Request request, Response response) {
        return request.method() == Method.GET
                        && response.status() == 200
                        && response.header("ETag")
                                .exists(etag -> request.header("If-None-Match")
                                        .exists(header -> EntityTags.matches(header, etag)))
                ? response.notModified()
                : response;
    }

    private static String allowed(EnumMap<Method, Entry> routes) {
        TreeSet<String> names =
                TreeSet.ofAll(routes.keySet().stream().map(Method::name)).add("OPTIONS");
        return (routes.containsKey(Method.GET) ? names.add("HEAD") : names).mkString(", ");
    }
}
