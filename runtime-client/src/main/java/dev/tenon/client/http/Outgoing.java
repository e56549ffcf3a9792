package dev.tenon.client.http;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/**
 * A request.
 *
 * @param isAtHome whether it goes where the settings say: only then does it have credentials and what tells of the caller
 */
record Outgoing(String verb, URI uri, Seq<Field> fields, Option<Content> content, boolean isAtHome) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Whether the caller gave this header. */
    boolean has(String header) {
        return fields.exists(field -> field.name().equalsIgnoreCase(header));
    }

    /**
     * What to send after an answer that says that the resource is elsewhere (RFC 9110, 15.4). Not from https to http, and the content
     * not to another server.
     */
    Option<Outgoing> redirected(int status, HttpHeaders answer) {
        if (!REDIRECTS.contains(status)) {
            return Option.none();
        }
        return Option.ofOptional(answer.firstValue("Location"))
                .flatMap(this::resolved)
                .filter(target -> !isPlain(target) || isPlain(uri))
                .flatMap(target -> redirected(status, target));
    }

    private Option<Outgoing> redirected(int status, URI target) {
        boolean stays = origin(target).equals(origin(uri));
        boolean becomesGet = status == 303 || status <= 302 && verb.equals("POST");
        boolean hasContent = content.isDefined() && !becomesGet;
        return hasContent && !stays
                ? Option.none()
                : Option.some(new Outgoing(
                        becomesGet ? "GET" : verb,
                        target,
                        stays ? fields : fields.filter(field -> field.name().equals("Accept")),
                        hasContent ? content : Option.none(),
                        isAtHome && stays));
    }

    private Option<URI> resolved(String location) {
        try {
            URI target = uri.resolve(location);
            return Option.some(target).filter(found -> found.getHost() != null && isHttp(found));
        } catch (IllegalArgumentException malformed) {
            return Option.none();
        }
    }

    private static boolean isHttp(URI uri) {
        return isPlain(uri) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isPlain(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme());
    }

    private static Seq<String> origin(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : isPlain(uri) ? 80 : 443;
        return Vector.of(lower(uri.getScheme()), lower(uri.getHost()), Integer.toString(port));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
