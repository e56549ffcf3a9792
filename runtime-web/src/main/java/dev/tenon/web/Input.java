package dev.tenon.web;

import dev.tenon.effect.FieldError;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.idempotency.IdempotentCommand;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a record of a request: path, query, headers and JSON body. What is wrong is collected and answered all at once, so
 * each reading method returns a value in any case; the values are only used when {@link #read} finds nothing wrong. For one
 * request and one thread.
 */
public final class Input {

    private final Request request;
    private final Findings findings;
    private Set<String> parameters = LinkedHashSet.empty();
    private @Nullable Either<Problem, Fields> body;

    private Input(Request request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** What {@code request} brings. */
    public static Input of(Request request) {
        return new Input(request, new Findings());
    }

    /** The same, of which nothing has been read yet, passing over fields of the body that nobody reads. */
    public Input ignoringUnknownFields() {
        return new Input(request, new Findings(true));
    }

    /**
     * The path parameter {@code name}; 400 when it cannot be read.
     *
     * @throws IllegalStateException when the route's template has no such parameter
     */
    public <T> T path(String name, Decoder<T> decoder) {
        parameters = parameters.add(name);
        String text = request.pathParameter(name)
                .getOrElseThrow(() -> new IllegalStateException("The route has no parameter {" + name + "}"));
        return decoder.decode(Vector.of(text), Place.parameter(findings, name));
    }

    /** The query parameter {@code name}; 400 when it is not given or cannot be read. A list that is not given is empty. */
    public <T> T query(String name, Decoder<T> decoder) {
        Seq<String> values = queried(name);
        Place place = Place.parameter(findings, name);
        if (values.isEmpty() && !decoder.readsMany()) {
            place.report("is required");
            return decoder.placeholder();
        }
        return decoder.decode(values, place);
    }

    /** The query parameter {@code name}, or {@code fallback} when it is not given; 400 when it cannot be read. */
    public <T> T query(String name, Decoder<T> decoder, T fallback) {
        Seq<String> values = queried(name);
        return values.isEmpty() ? fallback : decoder.decode(values, Place.parameter(findings, name));
    }

    /** The query parameter {@code name}, or none when it is not given; 400 when it cannot be read. */
    public <T> Option<T> optionalQuery(String name, Decoder<T> decoder) {
        Seq<String> values = queried(name);
        return values.isEmpty() ? Option.none() : Option.some(decoder.decode(values, Place.parameter(findings, name)));
    }

    /** The body's field {@code name}; 422 when it is not given or cannot be read. */
    public <T> T body(String name, Decoder<T> decoder) {
        return fields().fold(problem -> decoder.placeholder(), fields -> fields.field(name, decoder));
    }

    /** The body's field {@code name}, or {@code fallback} when it is not given; 422 when it cannot be read. */
    public <T> T body(String name, Decoder<T> decoder, T fallback) {
        return fields().fold(problem -> fallback, fields -> fields.field(name, decoder, fallback));
    }

    /** The body's field {@code name}, or none when it is not given; 422 when it cannot be read. */
    public <T> Option<T> optionalBody(String name, Decoder<T> decoder) {
        return fields().fold(problem -> Option.none(), fields -> fields.optional(name, decoder));
    }

    /**
     * The version that the caller read, from {@code If-Match} (RFC 9110, section 13.1.1); 400 when the header is malformed.
     * None when there is no such header, or it is {@code *}. Of a list the newest version counts: versions only grow, so a
     * caller who was given the newest cannot be served by an older one.
     */
    public Option<Long> ifMatch() {
        return request.header("If-Match")
                .flatMap(header -> EntityTags.expectedVersion(header)
                        .peekLeft(Place.header(findings, "If-Match")::report)
                        .getOrElse(Option.none()));
    }

    /**
     * The header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header); 400 when it is not given, or is no key. The
     * quotes of a structured string may be left out.
     */
    public IdempotencyKey idempotencyKey() {
        Option<String> given = request.header(IdempotentCommand.HEADER).map(Input::unquoted);
        if (given.exists(IdempotencyKey::isAccepted)) {
            return new IdempotencyKey(given.get());
        }
        Place.header(findings, IdempotentCommand.HEADER)
                .report(given.isEmpty() ? "is required" : "must have 1 to 255 visible characters of ASCII");
        return new IdempotencyKey("none");
    }

    private static String unquoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** As {@link #read(Supplier, Function)}, for a record without rules. */
    public <C> Either<Problem, C> read(Supplier<? extends C> construct) {
        return read(construct, value -> Vector.empty());
    }

    /**
     * The record, or the problem with everything that is wrong: 415 or 400 for the body as a whole, 400 for a path, query
     * or header value, 422 for fields of the body, each with its JSON pointer. Fields of the body that {@code construct}
     * does not read are errors, unless this is {@link #ignoringUnknownFields}.
     *
     * @param construct makes the record from values of this input; may refuse with {@link IllegalArgumentException}
     * @param validate the record's own rules. Asked also when fields are missing, to have all errors in one list; what it
     *     says (or throws) about those fields is left out then
     */
    public <C> Either<Problem, C> read(
            Supplier<? extends C> construct, Function<? super C, ? extends Seq<FieldError>> validate) {
        C value = construct(construct);
        if (request.body().length > 0 && request.method() != Method.GET && request.method() != Method.DELETE) {
            fields();
        }
        if (body != null) {
            if (body.isLeft()) {
                return Either.left(body.getLeft());
            }
            body.get().reportUnknown(parameters);
        }
        boolean readable = findings.allInBody();
        if (value != null) {
            validate(value, validate);
        }
        return value != null && findings.isEmpty() ? Either.right(value) : Either.left(problem(readable));
    }

    /** The record, also when parts of it are placeholders; null when even that is impossible. */
    private <C> @Nullable C construct(Supplier<? extends C> construct) {
        try {
            return construct.get();
        } catch (RuntimeException refusal) {
            if (findings.isEmpty() && (body == null || body.isRight())) {
                Place.body(findings).construct(() -> {
                    throw refusal;
                });
            }
            return null;
        }
    }

    private <C> void validate(C value, Function<? super C, ? extends Seq<FieldError>> validate) {
        Seq<FieldError> errors;
        try {
            errors = validate.apply(value);
        } catch (RuntimeException overMissingParts) {
            if (findings.isEmpty()) {
                throw overMissingParts;
            }
            return;
        }
        errors.filter(error -> !findings.touches(error.pointer()))
                .forEach(error -> findings.add(Findings.Finding.of(error, parameters::contains)));
    }

    private Problem problem(boolean readable) {
        return readable
                ? Problem.plain(422, "invalid", "The request breaks rules of its fields")
                        .withFindings(findings.toSeq())
                : Problem.malformed("Parts of the request cannot be read").withFindings(findings.toSeq());
    }

    private Seq<String> queried(String name) {
        parameters = parameters.add(name);
        return request.query(name);
    }

    private Either<Problem, Fields> fields() {
        if (body == null) {
            body = JsonBody.of(request).flatMap(this::fields);
        }
        return body;
    }

    private Either<Problem, Fields> fields(JsonNode tree) {
        Place place = Place.body(findings);
        if (tree.isObject()) {
            return Either.right(new Fields(tree, place));
        }
        place.report("must be an object, found " + Scalars.kind(tree));
        return Either.left(problem(findings.allInBody()));
    }
}
