package dev.tenon.client.http;

import dev.tenon.client.FilePart;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.effect.Unit;
import dev.tenon.json.Json;
import dev.tenon.rest.PercentEncoding;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A call that is put together and then made, by the method that says what its answer is. For generated code; for one thread, and
 * one call.
 *
 * <p>Fails with {@link FailureException}: see {@code docs/clients.md} for which failure is what.
 */
public final class HttpCall {

    private static final String JSON = "application/json";

    /** What a request has besides its address. */
    record Sent(Seq<Field> fields, Option<Content> content) {}

    private final HttpCalls calls;
    private final String name;
    private final String verb;
    private String path;
    private final StringBuilder query = new StringBuilder();
    private final StringBuilder form = new StringBuilder();
    private final Multipart parts = new Multipart();
    private Seq<Field> fields = Vector.empty();
    private Option<Content> content = Option.none();

    HttpCall(HttpCalls calls, String name, String verb, String template) {
        this.calls = calls;
        this.name = name;
        this.verb = verb;
        this.path = template;
    }

    /** Puts {@code value} in place of {@code {name}}. What would lead to another resource is {@link Failure.Invalid}. */
    public <T> HttpCall path(String parameter, Function<? super T, String> text, T value) {
        String segment = text.apply(value);
        if (segment.isEmpty() || isDots(segment)) {
            throw new FailureException(new Failure.Invalid(
                    Vector.of(new FieldError(parameter, "must not be empty, '.' or '..' in a path"))));
        }
        path = path.replace("{" + parameter + "}", PercentEncoding.encode(segment));
        return this;
    }

    /** Adds a parameter to the query. */
    public <T> HttpCall query(String parameter, Function<? super T, String> text, T value) {
        return pair(query, parameter, text.apply(value));
    }

    /** Adds one for each value: none, one or several. */
    public <T> HttpCall queries(String parameter, Function<? super T, String> text, Iterable<? extends T> values) {
        values.forEach(value -> query(parameter, text, value));
        return this;
    }

    /** Adds a header. */
    public <T> HttpCall header(String header, Function<? super T, String> text, T value) {
        fields = fields.append(Field.of(header, text.apply(value)));
        return this;
    }

    /** Adds one for each value. */
    public <T> HttpCall headers(String header, Function<? super T, String> text, Iterable<? extends T> values) {
        values.forEach(value -> header(header, text, value));
        return this;
    }

    /** Adds a field to the form that is the body. */
    public <T> HttpCall field(String field, Function<? super T, String> text, T value) {
        return pair(form, field, text.apply(value));
    }

    /** Adds one for each value. */
    public <T> HttpCall fields(String field, Function<? super T, String> text, Iterable<? extends T> values) {
        values.forEach(value -> field(field, text, value));
        return this;
    }

    /** Adds a text to the parts that are the body. */
    public <T> HttpCall part(String part, Function<? super T, String> text, T value) {
        parts.text(part, text.apply(value));
        return this;
    }

    /** Adds one for each value. */
    public <T> HttpCall parts(String part, Function<? super T, String> text, Iterable<? extends T> values) {
        values.forEach(value -> part(part, text, value));
        return this;
    }

    /** Adds a file to the parts that are the body. */
    public HttpCall file(String part, FilePart file) {
        parts.file(part, file);
        return this;
    }

    /** Adds one for each. */
    public HttpCall files(String part, Iterable<FilePart> files) {
        files.forEach(file -> file(part, file));
        return this;
    }

    /** Adds bytes to the parts that are the body, as a file of that name. */
    public HttpCall bytes(String part, byte[] bytes) {
        return file(part, new FilePart(part, "application/octet-stream", bytes));
    }

    /** Makes JSON the body. */
    public <T> HttpCall body(Json<T> json, T value) {
        content = Option.some(new Content(JSON, json.encode(value).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Makes text the body. */
    public HttpCall body(String text) {
        content = Option.some(new Content("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Makes bytes the body. */
    public HttpCall body(byte[] bytes) {
        content = Option.some(new Content("application/octet-stream", bytes.clone()));
        return this;
    }

    /** Calls, and passes over the body of the answer. */
    public Unit run() {
        send("*/*").success();
        return Unit.UNIT;
    }

    /** Calls, and reads JSON. */
    public <T> T json(Json<T> json) {
        Exchange exchange = send(JSON);
        return exchange.read(exchange.success(), json);
    }

    /** The same; none if the server answers 404 or 204. */
    public <T> Option<T> jsonOption(Json<T> json) {
        Exchange exchange = send(JSON);
        return exchange.found().map(answer -> exchange.read(answer, json));
    }

    /** Calls, and yields the body as text. */
    public String text() {
        return send("*/*").success().text();
    }

    /** The same; none if the server answers 404 or 204. */
    public Option<String> textOption() {
        return send("*/*").found().map(Answer::text);
    }

    /** Calls, and yields the body. */
    public byte[] bytes() {
        return send("*/*").success().body();
    }

    /** The same; none if the server answers 404 or 204. */
    public Option<byte[]> bytesOption() {
        return send("*/*").found().map(Answer::body);
    }

    /** What {@code call} yields, or the failure that it ends in. */
    public <T> Either<Failure, T> either(Function<? super HttpCall, ? extends T> call) {
        try {
            return Either.right(call.apply(this));
        } catch (FailureException failed) {
            return Either.left(failed.failure());
        }
    }

    /** {@code .} and {@code ..} would be taken out of the path (RFC 3986, section 5.2.4). */
    private static boolean isDots(String segment) {
        return segment.equals(".") || segment.equals("..");
    }

    private HttpCall pair(StringBuilder to, String key, String value) {
        to.append(to.isEmpty() ? "" : "&")
                .append(PercentEncoding.encode(key))
                .append('=')
                .append(PercentEncoding.encode(value));
        return this;
    }

    private Exchange send(String accepted) {
        boolean saysWhat = fields.exists(field -> field.name().equalsIgnoreCase("Accept"));
        Seq<Field> all = saysWhat ? fields : fields.append(new Field("Accept", accepted));
        String address = query.isEmpty() ? path : path + "?" + query;
        return calls.send(name, verb, address, new Sent(all, content.orElse(this::formOrParts)));
    }

    private Option<Content> formOrParts() {
        if (!parts.isEmpty()) {
            return Option.some(parts.content());
        }
        return form.isEmpty()
                ? Option.none()
                : Option.some(new Content(
                        "application/x-www-form-urlencoded", form.toString().getBytes(StandardCharsets.US_ASCII)));
    }
}
