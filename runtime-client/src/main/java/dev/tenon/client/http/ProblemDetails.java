package dev.tenon.client.http;

import dev.tenon.client.HttpProblem;
import dev.tenon.effect.FieldError;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads the problem details (RFC 9457) of an answer. A member that is not of the kind that it should be is as good as not there. */
final class ProblemDetails {

    private static final int LONGEST = 200;
    private static final int LONGEST_MEMBER = 10_000;
    private static final int MOST = 100;

    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance", "errors");

    private static final Json<String> TEXT = Json.of(FieldType.TEXT);
    private static final Json<Map<String, String>> OBJECT =
            Json.map(FieldType.TEXT, Json.verbatim(), LinkedHashMap::ofAll);
    private static final Json<Seq<String>> ARRAY = Json.array(Json.verbatim(), Vector::ofAll);

    /** The members of an object, as JSON. */
    private final Map<String, String> members;

    private ProblemDetails(Map<String, String> members) {
        this.members = members;
    }

    /** What the server says; no more than the status where it sent no problem details. */
    static HttpProblem of(Answer answer) {
        HttpProblem plain = HttpProblem.of(answer.status());
        return answer.mediaType().equals("application/problem+json")
                ? object(new String(answer.body(), StandardCharsets.UTF_8))
                        .map(details -> details.added(plain))
                        .getOrElse(plain)
                : plain;
    }

    /** On one line, and not longer than people read. */
    static String bounded(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    private HttpProblem added(HttpProblem plain) {
        HttpProblem known = plain.withType(line("type").getOrElse(HttpProblem.UNTYPED))
                .withTitle(line("title").getOrElse(""))
                .withDetail(line("detail").getOrElse(""))
                .withInstance(line("instance").getOrElse(""))
                .withErrors(errors());
        return members.filter((name, json) -> !STANDARD.contains(name) && json.length() <= LONGEST_MEMBER)
                .take(MOST)
                .foldLeft(
                        known,
                        (problem, member) -> problem.withMember(
                                member._1(), text(member._2()).getOrElse(member._2())));
    }

    private Seq<FieldError> errors() {
        return members.get("errors")
                .flatMap(json -> decoded(ARRAY, json, '['))
                .getOrElse(Vector.empty())
                .take(MOST)
                .flatMap(ProblemDetails::object)
                .map(ProblemDetails::error);
    }

    private FieldError error() {
        String path = line("pointer")
                .map(ProblemDetails::path)
                .orElse(() -> line("parameter"))
                .orElse(() -> line("header"))
                .getOrElse("");
        return new FieldError(path, line("detail").getOrElse(""));
    }

    private Option<String> line(String name) {
        return members.get(name)
                .flatMap(ProblemDetails::text)
                .map(ProblemDetails::bounded)
                .filter(line -> !line.isEmpty());
    }

    private static Option<ProblemDetails> object(String json) {
        return decoded(OBJECT, json.strip(), '{').map(ProblemDetails::new);
    }

    private static Option<String> text(String json) {
        return decoded(TEXT, json, '"');
    }

    private static <T> Option<T> decoded(Json<T> json, String text, char first) {
        try {
            return text.indexOf(first) == 0 ? Option.some(json.decode(text)) : Option.none();
        } catch (IllegalStateException unreadable) {
            return Option.none();
        }
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
}
