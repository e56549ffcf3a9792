package dev.tenon.client.http;

import dev.tenon.client.HttpFailure;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The failures that answers of servers are, with their problem details (RFC 9457) where they sent any. */
final class Problems {

    private static final int LONGEST = 200;
    private static final int MOST_ERRORS = 100;

    /** How long to wait where a server that is asked too often does not say it. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private record Found(Option<String> pointer, Option<String> parameter, Option<String> detail) {}

    private record Problem(Option<String> title, Option<String> detail, Option<Seq<Found>> errors) {}

    private static final Json<Option<String>> TEXT = Json.option(Json.of(FieldType.TEXT));

    private static final Json<Found> FOUND = Json.object(
            values -> new Found(values.get(0), values.get(1), values.get(2)),
            Json.property("pointer", TEXT, Found::pointer),
            Json.property("parameter", TEXT, Found::parameter),
            Json.property("detail", TEXT, Found::detail));

    private static final Json<Problem> PROBLEM = Json.object(
            values -> new Problem(values.get(0), values.get(1), values.get(2)),
            Json.property("title", TEXT, Problem::title),
            Json.property("detail", TEXT, Problem::detail),
            Json.property("errors", Json.option(Json.<Found, Seq<Found>>array(FOUND, Vector::ofAll)), Problem::errors));

    private static final Problem NONE = new Problem(Option.none(), Option.none(), Option.none());

    private Problems() {}

    /** The failure that an answer other than 2xx is. */
    static Failure of(Called called, Answer answer) {
        Problem problem = problem(answer);
        String title = bounded(problem.title());
        String detail = bounded(problem.detail());
        String message = new HttpFailure(called.name(), answer.status(), title, detail).message();
        Seq<FieldError> errors = errors(problem);
        return switch (answer.status()) {
            case 401 -> new Failure.Unauthorized(message);
            case 403 -> new Failure.Forbidden(message);
            case 404 -> new Failure.NotFound(called.name(), bounded(Option.some(called.path())));
            case 408, 504 -> new Failure.TimedOut(called.limit());
            case 429 ->
                new Failure.RateLimited(answer.retryAfter(called.platform()).getOrElse(A_SECOND));
            case 503 -> new Failure.Unavailable(message, answer.retryAfter(called.platform()));
            case 400, 422 ->
                errors.isEmpty()
                        ? new HttpFailure(called.name(), answer.status(), title, detail)
                        : new Failure.Invalid(errors);
            default ->
                answer.status() >= 500
                        ? new Failure.Unavailable(message)
                        : new HttpFailure(called.name(), answer.status(), title, detail);
        };
    }

    private static Problem problem(Answer answer) {
        if (!answer.mediaType().equals("application/problem+json")) {
            return NONE;
        }
        try {
            return PROBLEM.decode(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IllegalStateException unreadable) {
            return NONE;
        }
    }

    private static Seq<FieldError> errors(Problem problem) {
        return problem.errors()
                .getOrElse(Vector.empty())
                .take(MOST_ERRORS)
                .map(found -> new FieldError(
                        found.pointer()
                                .map(Problems::path)
                                .orElse(found.parameter())
                                .map(path -> bounded(Option.some(path)))
                                .getOrElse(""),
                        bounded(found.detail())));
    }

    /** {@code #/subjects/2} and {@code /subjects/2} (RFC 6901) as {@code subjects[2]}. */
    private static String path(String pointer) {
        StringBuilder path = new StringBuilder();
        String plain = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        for (String step : plain.split("/")) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (!name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
                path.append('[').append(name).append(']');
            } else if (!name.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    /** On one line, and not longer than people read. */
    private static String bounded(Option<String> text) {
        String line = text.getOrElse("").replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
