package shelf;

import dev.tenon.Generated;
import dev.tenon.client.http.Authentication;
import dev.tenon.client.http.HttpCalls;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * {@link OpenLibraryClient} by HTTP. Fails with a {@code FailureException}, as effects do. Safe for use by several threads.
 */
@Generated
public final class OpenLibraryHttpClient implements OpenLibraryClient {
    private static final Json<Integer> COUNT_ANSWER = Json.of(FieldType.INT);

    private static final Json<NewList> NEW_LIST_JSON = Json.object(
            values -> new NewList(values.get(0), values.get(1)),
            Json.property("name", Json.of(FieldType.TEXT), NewList::name),
            Json.property(
                    "isbns", Json.<String, Seq<String>>array(Json.of(FieldType.TEXT), Vector::ofAll), NewList::isbns));

    private static final Json<ListId> CREATE_ANSWER = Json.text(ListId::toString, ListId::fromString);

    private static final Json<Edition> EDITION_JSON = Json.object(
            values -> new Edition(values.get(0), values.get(1), values.get(2), values.get(3)),
            Json.property("title", Json.of(FieldType.TEXT), Edition::title),
            Json.property("publish_date", Json.option(Json.of(FieldType.TEXT)), Edition::publishDate),
            Json.property(
                    "translations",
                    Json.<Edition, Seq<Edition>>array(
                            Json.later(() -> OpenLibraryHttpClient.EDITION_JSON), Vector::ofAll),
                    Edition::translations),
            Json.property(
                    "language",
                    Json.option(Json.of(FieldType.enumeration(Edition.Language.class))),
                    Edition::language));

    private static final Json<Seq<Edition>> SEARCH_ANSWER =
            Json.<Edition, Seq<Edition>>array(EDITION_JSON, Vector::ofAll);

    private final HttpCalls calls;

    private OpenLibraryHttpClient(HttpCalls calls) {
        this.calls = calls;
    }

    /** A client of the server that {@code settings} name. */
    public static OpenLibraryHttpClient of(HttpSettings settings) {
        return new OpenLibraryHttpClient(HttpCalls.of("OpenLibraryClient", settings, Authentication.bearer(settings)));
    }

    @Override
    public Unit add(ListId list, String isbn) {
        return calls.call("add", "PUT", "/lists/{list}/books/{isbn}")
                .path("list", ListId::toString, list)
                .path("isbn", FieldType.TEXT::encode, isbn)
                .run();
    }

    @Override
    public int count() {
        return calls.call("count", "GET", "/count").json(COUNT_ANSWER);
    }

    @Override
    public ListId create(NewList list, String key, Option<Boolean> dryRun) {
        return calls.call("create", "POST", "/lists")
                .body(NEW_LIST_JSON, list)
                .header("Idempotency-Key", FieldType.TEXT::encode, key)
                .queries("dry_run", FieldType.BOOLEAN::encode, dryRun)
                .json(CREATE_ANSWER);
    }

    @Override
    public Option<Edition> edition(String isbn) {
        return calls.call("edition", "GET", "/isbn/{isbn}.json")
                .path("isbn", FieldType.TEXT::encode, isbn)
                .jsonOption(EDITION_JSON);
    }

    @Override
    public void remove(ListId list) {
        calls.call("remove", "DELETE", "/lists/{list}")
                .path("list", ListId::toString, list)
                .run();
    }

    @Override
    public Either<Failure, Unit> rename(ListId call, String name) {
        return calls.call("rename", "PATCH", "/lists/{list}").either(call_ -> call_.path("list", ListId::toString, call)
                .body(name)
                .run());
    }

    @Override
    public Seq<Edition> search(Seq<String> words, Edition.Language language, LocalDate since) {
        return calls.call("search", "GET", "/search")
                .queries("q", FieldType.TEXT::encode, words)
                .query("language", FieldType.enumeration(Edition.Language.class)::encode, language)
                .query("since", FieldType.LOCAL_DATE::encode, since)
                .json(SEARCH_ANSWER);
    }
}
