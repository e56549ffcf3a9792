package shelf;

import dev.tenon.Generated;
import dev.tenon.client.FilePart;
import dev.tenon.client.http.Authentication;
import dev.tenon.client.http.HttpCalls;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link Covers} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads. */
@Generated
final class CoversHttpClient implements Covers {
    private final HttpCalls calls;

    private CoversHttpClient(HttpCalls calls) {
        this.calls = calls;
    }

    /** A client of the server that {@code settings} name. */
    static CoversHttpClient of(HttpSettings settings) {
        return new CoversHttpClient(HttpCalls.of("Covers", settings, Authentication.apiKey("X-Api-Key", settings)));
    }

    @Override
    public String about(String isbn) {
        return calls.call("about", "GET", "/covers/{isbn}/about")
                .path("isbn", FieldType.TEXT::encode, isbn)
                .text();
    }

    @Override
    public Option<byte[]> cover(String isbn) {
        return calls.call("cover", "GET", "/covers/{isbn}")
                .path("isbn", FieldType.TEXT::encode, isbn)
                .bytesOption();
    }

    @Override
    public void upload(FilePart cover, Option<FilePart> other, byte[] raw, Seq<Integer> sizes) {
        calls.call("upload", "POST", "/covers")
                .file("cover", cover)
                .files("back", other)
                .bytes("raw", raw)
                .parts("sizes", FieldType.INT::encode, sizes)
                .run();
    }

    @Override
    public void vote(String isbn, Option<String> reason) {
        calls.call("vote", "POST", "/votes")
                .field("isbn", FieldType.TEXT::encode, isbn)
                .fields("why", FieldType.TEXT::encode, reason)
                .run();
    }
}
