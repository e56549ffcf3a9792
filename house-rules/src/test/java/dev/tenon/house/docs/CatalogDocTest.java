package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.Cursor;
import dev.tenon.store.Filter;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.TestPlatform;
import dev.tenon.web.Routes;
import dev.tenon.web.WebServer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import library.catalog.Author;
import library.catalog.Book;
import library.catalog.BookFields;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogModule;
import library.catalog.CatalogReads;
import library.catalog.CatalogRestApi;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogStore.Authors;
import library.catalog.CatalogStore.Books;
import library.catalog.CatalogTx;
import library.catalog.InMemoryAuthorStore;
import library.contracts.AuthorId;
import library.contracts.BookId;
import org.junit.jupiter.api.Test;

/** The code of the documents that uses the sample's catalog. */
class CatalogDocTest {

    private static final Caller STAFF = Caller.user("tove", "staff");

    private final CatalogRuntime runtime = CatalogModule.create().runtime();
    private final AuthorId author = CatalogDispatch.addAuthor("Tove Jansson", Option.none())
            .<CatalogRuntime>calledBy(STAFF)
            .runOrThrow(runtime);

    private Book book(String title, String isbn, Option<Integer> year) {
        return Books.<CatalogReads>require(CatalogDispatch.addBook(title, isbn, author, List.of("children"), year, 1)
                        .<CatalogRuntime>calledBy(STAFF)
                        .runOrThrow(runtime))
                .runOrThrow(runtime);
    }

    @Test
    void a_command_is_one_call() {
        AuthorId id = CatalogDispatch.addAuthor("Tove Jansson", Option.none())
                .<CatalogRuntime>calledBy(Caller.user("ada", "staff"))
                .runOrThrow(CatalogModule.create().runtime());
        assertThat(id.toString()).startsWith("author_");
    }

    @Test
    void ids_are_read_and_written() {
        BookId id = BookId.fromString("book_01h455vb4pex5vsknk084sn02q");
        Either<Failure, BookId> parsed = BookId.parse("01890a5d-ac96-774b-bcce-b302099a8057");
        Either<Failure, BookId> refused = BookId.parse("author_01h455vb4pex5vsknk084sn02q");

        assertThat(parsed).contains(id);
        assertThat(refused.getLeft().message())
                .isEqualTo(" must be a BookId such as book_01h455vb4pex5vsknk084sn02q,"
                        + " found 'author_01h455vb4pex5vsknk084sn02q'");
        BookId one = BookId.<CatalogReads>next().runOrThrow(runtime);
        BookId two = BookId.<CatalogReads>next().runOrThrow(runtime);
        assertThat(one).isLessThan(two);
        assertThat(one.toString()).isLessThan(two.toString());
    }

    @Test
    void parts_are_set_one_by_one() {
        Platform platform = new TestPlatform(1);
        CatalogModule catalog = CatalogModule.create(parts -> parts.platform(platform));

        assertThat(Eff.<CatalogRuntime>now().runOrThrow(catalog.runtime())).isEqualTo(platform.now());
    }

    @Test
    void ports_of_two_databases_are_refused() {
        MemoryDatabase other = new MemoryDatabase(Platform.live());

        assertThatThrownBy(() -> CatalogModule.create(parts -> parts.authorStore(InMemoryAuthorStore.in(other))))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("its ports come from 2 transaction managers");
    }

    @Test
    void filters_have_two_values() {
        Book dated = book("Finn Family Moomintroll", "9780140301502", Option.some(1948));
        Book undated = book("Comet in Moominland", "9780140305241", Option.none());

        assertThat(list(BookFields.publishedYear.ne(1948))).containsExactly(undated);
        assertThat(list(BookFields.publishedYear.eq(1948).not())).containsExactly(undated);
        assertThat(list(BookFields.publishedYear.lt(2000))).containsExactly(dated);
        assertThat(list(BookFields.title.contains("moomin"))).isEmpty();
        assertThat(list(BookFields.title.startsWith("Comet"))).containsExactly(undated);
    }

    private Seq<Book> list(Filter<Book> filter) {
        return Books.query().where(filter).list().runOrThrow(runtime);
    }

    @Test
    void pages_and_slices() {
        Book first = book("A", "9780140301502", Option.some(1948));
        Book second = book("B", "9780140305241", Option.none());

        assertThat(old().runOrThrow(runtime)).isEqualTo(new Page<>(List.of(first), 1, 1, 20));
        assertThat(all(runtime)).containsExactly(first, second);
    }

    static Eff<CatalogReads, Page<Book>> old() {
        return Books.query()
                .where(BookFields.publishedYear.lt(1950).and(BookFields.subjects.has("children")))
                .orderBy(BookFields.publishedYear.desc(), BookFields.title.asc())
                .page(1, 20);
    }

    static Seq<Book> all(CatalogReads reads) {
        Seq<Book> all = List.empty();
        Option<Cursor> after = Option.none();
        do {
            Slice<Book> slice = Books.query()
                    .orderBy(BookFields.title.asc())
                    .cursor(after, 1)
                    .runOrThrow(reads);
            all = all.appendAll(slice.items());
            after = slice.next();
        } while (after.isDefined());
        return all;
    }

    @Test
    void many_rows_are_changed_deleted_and_streamed() {
        Book old = book("The Golden Legend", "9780140301502", Option.some(1483));
        book("Comet in Moominland", "9780140305241", Option.some(1946));

        assertThat(CatalogTx.transact(forgetOldYears()).runOrThrow(runtime)).isEqualTo(1);
        Book forgotten = Books.<CatalogReads>require(old.id()).runOrThrow(runtime);
        assertThat(forgotten.publishedYear()).isEmpty();
        assertThat(forgotten.authorName()).isEqualTo("Anonymous");
        assertThat(copiesInAll().runOrThrow(runtime)).isEqualTo(2);
        assertThat(CatalogTx.transact(removeUnused()).runOrThrow(runtime)).isZero();
    }

    static Eff<CatalogTx, Long> forgetOldYears() {
        return Books.query()
                .where(BookFields.publishedYear.lt(1500))
                .update(BookFields.publishedYear.clear(), BookFields.authorName.set("Anonymous"));
    }

    static Eff<CatalogTx, Long> removeUnused() {
        return Books.query().where(BookFields.totalCopies.eq(0)).delete();
    }

    static Eff<CatalogReads, Long> copiesInAll() {
        return Books.query().<CatalogReads>stream().fold(0L, (sum, book) -> sum + book.totalCopies());
    }

    @Test
    void a_page_of_nothing_is_invalid() {
        Exit<Page<Book>> exit = Books.query().page(0, 1001).run(runtime);
        assertThat(exit.toEither().getLeft().message())
                .isEqualTo("number must be 1 or greater; size must be between 1 and 1000");
    }

    @Test
    void versions_count() {
        Author stored = CatalogTx.transact(Authors.require(author)).runOrThrow(runtime);
        Author renamed =
                CatalogTx.transact(Authors.save(stored.withName("Tove"))).runOrThrow(runtime);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(renamed.version()).isEqualTo(2);

        Exit<Author> late =
                CatalogTx.transact(Authors.save(stored.withName("T."))).run(runtime);
        assertThat(late.toEither().getLeft().message())
                .endsWith("was changed since it was read: expected version 1, found 2");
    }

    @Test
    void one_transaction_over_two_commands_is_a_transaction_of_your_own() {
        Eff<CatalogRuntime, Author> twice =
                CatalogTx.transact(rename(author, "Tove").then(rename(author, "Tove Jansson")));

        assertThat(twice.runOrThrow(runtime).version()).isEqualTo(3);
    }

    static Eff<CatalogTx, Author> rename(AuthorId id, String name) {
        return Authors.require(id).flatMap(author -> Authors.save(author.withName(name)));
    }

    @Test
    void an_api_is_served() {
        CatalogModule catalog = CatalogModule.create();
        Routes routes = CatalogRestApi.routes(catalog.runtime());

        try (WebServer server = WebServer.start(0, routes)) {
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void a_command_with_broken_rules_is_not_run() {
        Exit<AuthorId> exit = CatalogDispatch.addAuthor(" ", Option.none())
                .<CatalogRuntime>calledBy(STAFF)
                .run(runtime);

        assertThat(exit.toEither().getLeft().message()).isEqualTo("name must not be blank");
    }
}
