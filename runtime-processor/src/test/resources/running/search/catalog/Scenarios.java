package catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import catalog.CatalogStore.Authors;
import catalog.CatalogStore.Books;
import catalog.CatalogStore.Shelfmarks;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Grace;
import dev.tenon.search.FacetCounts;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.lucene.LuceneSearch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What generated searches do, on real Lucene, in memory and with PostgreSQL. */
public final class Scenarios {

    private static final Author AUSTEN = new Author(new AuthorId(new UUID(0, 1)), "Jane Austen", 1775, Option.none(), 0);
    private static final Book EMMA = book(1, "Emma", Option.some(1815), "comedy", "novel");
    private static final Book PERSUASION = book(2, "Persuasion", Option.some(1817), "novel");
    private static final Book LETTERS = book(3, "Letters of Jane", Option.none(), "letters");

    private final TestCatalogRuntime runtime = TestCatalogRuntime.create();

    public void what_is_indexed_in_a_transaction_is_found_after_its_commit() {
        stored(EMMA, PERSUASION);
        assertThat(found("emma")).isEmpty();

        runtime.deliverAll();

        assertThat(found("emma")).containsExactly(EMMA.withVersion(1));
        assertThat(found("novels")).isEmpty();
        assertThat(found("novel")).hasSize(2);
        assertThat(runtime.searches().books().indexed()).containsExactly(EMMA.id(), PERSUASION.id());
    }

    public void a_search_is_answered_by_the_test_that_says_so() {
        stored(EMMA, PERSUASION);
        runtime.searches().books().onSearch(searched -> List.of(PERSUASION.id(), EMMA.id(), LETTERS.id()));
        runtime.searches().books().onSuggest(beginning -> List.of(beginning + "bovary", beginning + "eleine"));

        SearchResult<Book> found = CatalogDispatch.findBooks("nothing", Option.none(), Option.none()).runOrThrow(runtime);
        // What is not in the store is not found.
        assertThat(found.hits().map(hit -> hit.document().title())).containsExactly("Persuasion", "Emma");
        assertThat(runtime.searches().books().searches()).hasSize(1);
        assertThat(CatalogSearch.books().suggest("madame ", 1).runOrThrow(runtime)).containsExactly("madame bovary");

        runtime.searches().books().onSearch(searched -> {
            throw new FailureException(new Failure.Unavailable("the index is built"));
        });
        assertThat(CatalogDispatch.findBooks("emma", Option.none(), Option.none()))
                .with(runtime)
                .failsWith(new Failure.Unavailable("the index is built"));
        runtime.searches().books().reset();
        runtime.deliverAll();
        assertThat(found("emma")).hasSize(1);
    }

    public void one_index_can_be_brought_up_to_date_alone() {
        stored(EMMA);

        assertThat(runtime.drain("CatalogSearch.Author")).isZero();
        assertThat(found("emma")).isEmpty();
        assertThat(runtime.drain("CatalogSearch.Book")).isPositive();
        assertThat(found("emma")).hasSize(1);
    }

    public void what_a_transaction_that_fails_would_have_indexed_is_never_found() {
        stored(EMMA);
        assertThat(CatalogTx.transact(CatalogSearch.books()
                        .remove(EMMA.id())
                        .<CatalogTx, Book>flatMap(token -> Books.insert(EMMA))))
                .with(runtime)
                .failsWith(Failure.Conflict.class);
        runtime.deliverAll();

        assertThat(found("emma")).hasSize(1);
        assertThat(runtime.searches().books().removed()).containsExactly(EMMA.id());
    }

    public void what_is_removed_or_cleared_is_not_found_until_it_is_indexed_again() {
        stored(EMMA, PERSUASION);
        CatalogTx.transact(CatalogSearch.books().remove(EMMA.id())).runOrThrow(runtime);
        runtime.deliverAll();
        assertThat(found("novel")).containsExactly(PERSUASION.withVersion(1));

        CatalogTx.transact(CatalogSearch.books().clear()).runOrThrow(runtime);
        runtime.deliverAll();
        assertThat(found("novel")).isEmpty();
        assertThat(runtime.searches().books().cleared()).isEqualTo(1);

        CatalogTx.transact(CatalogSearch.books().indexAll(List.of(EMMA, PERSUASION))).runOrThrow(runtime);
        runtime.deliverAll();
        assertThat(found("novel")).hasSize(2);
        assertThat(runtime.searches().books().verify()).isEmpty();
    }

    public void fields_of_every_kind_find_what_they_are_for() {
        stored(EMMA, PERSUASION, LETTERS);
        runtime.deliverAll();

        assertThat(ids(BookSearchFields.title.matches("letter"))).containsExactly(LETTERS.id());
        assertThat(ids(BookSearchFields.subtitle.matches("tale"))).hasSize(3);
        assertThat(ids(BookSearchFields.subjects.is("comedy"))).containsExactly(EMMA.id());
        assertThat(ids(BookSearchFields.isbn.is("isbn 2"))).containsExactly(PERSUASION.id());
        assertThat(ids(BookSearchFields.authorId.is(AUSTEN.id()))).hasSize(3);
        assertThat(ids(BookSearchFields.genre.is(Book.Genre.POEMS))).isEmpty();
        assertThat(ids(BookSearchFields.publishedYear.between(1816, 1900))).containsExactly(PERSUASION.id());
        assertThat(ids(BookSearchFields.price.atMost(new BigDecimal("9.99")))).hasSize(3);
        assertThat(ids(BookSearchFields.addedAt.atLeast(Instant.EPOCH.plusSeconds(3)))).containsExactly(LETTERS.id());
        assertThat(ids(BookSearchFields.available.is(true))).hasSize(3);
        assertThat(ids(BookSearchFields.mood.nearest(List.of(2f, 0f, 0f), 1))).containsExactly(PERSUASION.id());
        assertThat(ids(BookSearchFields.place.nearest(List.of(1f, 0f), 3))).isEmpty();
        assertThat(ids(BookSearchFields.title.matches("emma").or(BookSearchFields.subjects.is("letters"))))
                .containsExactlyInAnyOrder(EMMA.id(), LETTERS.id());
    }

    public void results_are_narrowed_counted_and_marked() {
        stored(EMMA, PERSUASION, LETTERS);
        runtime.deliverAll();

        SearchResult<Book> found = CatalogDispatch.findBooks("novel", Option.some(1815), Option.none())
                .runOrThrow(runtime);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facet(BookSearchFields.subjects))
                .containsExactly(new FacetCounts.Count("novel", 2), new FacetCounts.Count("comedy", 1));
        assertThat(found.facet(BookSearchFields.publishedYear)).containsExactly(new FacetCounts.Count("1810", 2));
        assertThat(found.hits().head().highlights().get("subjects").get().mkString()).contains("<mark>novel</mark>");
        assertThat(runtime.searches().books().searches().single().options().filters()).hasSize(1);
    }

    public void beginnings_are_completed() {
        stored(EMMA, PERSUASION);
        runtime.deliverAll();

        assertThat(CatalogSearch.books().suggest("per", 5)).with(runtime).succeedsWith(List.of("Persuasion"));
    }

    public void every_write_of_a_store_that_is_indexed_by_itself_is_found() {
        CatalogTx.transact(Authors.insert(AUSTEN)).runOrThrow(runtime);
        assertThat(authors("austen")).hasSize(1);

        Author stored = Authors.require(AUSTEN.id()).runOrThrow(runtime);
        CatalogTx.transact(Authors.save(stored.withName("Jane Doe"))).runOrThrow(runtime);
        assertThat(authors("austen")).isEmpty();
        assertThat(authors("doe")).hasSize(1);

        CatalogTx.transact(Authors.query().where(AuthorFields.born.eq(1775)).update(AuthorFields.name.set("Ann Lee")))
                .runOrThrow(runtime);
        assertThat(authors("lee")).hasSize(1);

        CatalogTx.transact(Authors.deleteById(AUSTEN.id())).runOrThrow(runtime);
        assertThat(authors("lee")).isEmpty();
        assertThat(runtime.searches().authors().indexed()).hasSize(4);
        assertThat(runtime.searches().authors().verify()).isEmpty();
    }

    public void a_store_that_is_used_without_a_transaction_is_indexed_too() {
        Authors.insert(AUSTEN).runOrThrow(runtime);

        assertThat(authors("austen")).hasSize(1);
    }

    public void an_entity_with_a_composite_key_is_found_and_forgotten_by_it() {
        Shelfmark mark = new Shelfmark("north|east", 7, "Folio of maps");
        CatalogTx.transact(Shelfmarks.insert(mark)).runOrThrow(runtime);
        runtime.deliverAll();
        assertThat(CatalogSearch.shelfmarks().search("maps").map(SearchResult::documents))
                .with(runtime)
                .succeedsWith(List.of(mark));

        CatalogTx.transact(Shelfmarks.delete(mark)).runOrThrow(runtime);
        runtime.deliverAll();
        assertThat(CatalogSearch.shelfmarks().search("maps").map(SearchResult::total))
                .with(runtime)
                .succeedsWith(0L);
        assertThat(runtime.searches().shelfmarks().indexed()).containsOnly(ShelfmarkKey.of(mark));
    }

    public void what_was_seeded_is_found_once_the_index_is_rebuilt() {
        runtime.stores().authors().seed(AUSTEN);
        runtime.stores().books().seed(EMMA);
        runtime.deliverAll();
        assertThat(found("emma")).isEmpty();

        assertThat(runtime.searches().books().rebuild()).isEqualTo(1);
        assertThat(found("emma")).hasSize(1);
    }

    public void the_spies_on_stores_begin_without_what_was_read_to_index() {
        assertThat(runtime.stores().books().calls()).isEmpty();
    }

    public void a_module_that_runs_is_searched_by_who_has_just_written() throws Exception {
        CatalogModule module = CatalogModule.create();
        module.start();

        readsItsOwnWrites(module);

        assertThat(module.health().map(component -> component.name())).contains("CatalogSearch.Book@main");
        assertThat(module.bookSearch().verify().runOrThrow(new Object())).isEmpty();
        assertThat(module.bookSearch().rebuild().runOrThrow(new Object())).isEqualTo(1);
        stop(module);
    }

    public void an_index_on_disk_outlives_its_process_and_catches_up_with_postgres() throws Exception {
        Path folder = Files.createTempDirectory("index");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .start();
                Postgres postgres = Postgres.at(server.getJdbcUrl("postgres", "postgres"))
                        .connections(8)
                        .schema(SchemaMode.CREATE)) {
            CatalogModule first = module(postgres, LuceneSearch.onDisk(folder));
            first.start();
            readsItsOwnWrites(first);
            stop(first);
            // Nobody indexes now.
            CatalogTx.transact(Authors.save(AUSTEN.withName("Jane Doe").withVersion(1)))
                    .runOrThrow(first.runtime());

            CatalogModule second = module(postgres, LuceneSearch.onDisk(folder));
            second.start();
            assertThat(second.authorSearch().verify().runOrThrow(new Object())).isEmpty();
            assertThat(second.bookSearch().verify().runOrThrow(new Object())).isEmpty();
            assertThat(CatalogSearch.authors().search("doe").map(SearchResult::total))
                    .with(second.runtime())
                    .succeedsWith(1L);
            stop(second);
        }
    }

    private static CatalogModule module(Postgres postgres, SearchBackend search) {
        return CatalogModule.create(parts -> parts.use(postgres).search(search));
    }

    private static void stop(CatalogModule module) throws Exception {
        assertThat(module.stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(30))))
                .isEmpty();
    }

    private static void readsItsOwnWrites(CatalogModule module) {
        SearchToken ofAuthor = CatalogTx.transact(
                        Authors.insert(AUSTEN).flatMap(author -> CatalogSearch.authors().token()))
                .runOrThrow(module.runtime());
        SearchToken ofBook = CatalogDispatch.addBook(EMMA).runOrThrow(module.runtime());

        assertThat(CatalogSearch.authors()
                        .search("austen", options -> options.after(ofAuthor))
                        .map(SearchResult::total))
                .with(module.runtime())
                .succeedsWith(1L);
        assertThat(CatalogSearch.books()
                        .search("emma", options -> options.after(ofBook))
                        .map(SearchResult::documents))
                .with(module.runtime())
                .succeedsWith(List.of(EMMA.withVersion(1)));
    }

    private void stored(Book... books) {
        runtime.stores().authors().seed(AUSTEN);
        for (Book book : books) {
            CatalogDispatch.addBook(book).runOrThrow(runtime);
        }
    }

    private Seq<Book> found(String words) {
        return CatalogSearch.books().search(words).runOrThrow(runtime).documents();
    }

    private Seq<BookId> ids(dev.tenon.search.SearchQuery<Book> query) {
        return CatalogSearch.books().search(query).runOrThrow(runtime).documents().map(Book::id);
    }

    private Seq<Author> authors(String words) {
        runtime.deliverAll();
        Eff<TestCatalogRuntime, SearchResult<Author>> search = CatalogSearch.authors().search(words);
        return search.runOrThrow(runtime).documents();
    }

    private static Book book(int number, String title, Option<Integer> year, String... subjects) {
        return new Book(
                new BookId(new UUID(1, number)),
                title,
                Option.some("A tale"),
                List.of(subjects),
                "isbn " + number,
                AUSTEN.id(),
                Book.Genre.NOVEL,
                year,
                new BigDecimal("9.99"),
                Option.none(),
                Instant.EPOCH.plusSeconds(number),
                true,
                List.of((float) number, 0f, 0f),
                Option.none(),
                0,
                0);
    }
}
