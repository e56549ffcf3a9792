package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.search.IndexedStore;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchReads;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchTx;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** The searches of {@link Catalog}: what is written is indexed after the commit of its transaction. */
@SuppressWarnings("exports")
@Generated
public final class CatalogSearch {
    private CatalogSearch() {}

    /** The search of {@link Author}. */
    public static Authors authors() {
        return Authors.EFFECTS;
    }

    /** The search of {@link Book}. */
    public static Books books() {
        return Books.EFFECTS;
    }

    /** The search of {@link Shelfmark}. */
    static Shelfmarks shelfmarks() {
        return Shelfmarks.EFFECTS;
    }

    /** The search of {@link Author}. */
    public static final class Authors {
        private static final Authors EFFECTS = new Authors();

        private Authors() {}

        /** What somebody looks for who has written {@code words}: the first 20, the best first. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Author>> search(String words) {
            return search(SearchQuery.user(words));
        }

        /** The same, as {@code options} say; they begin as {@link SearchOptions#usual}. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Author>> search(
                String words, UnaryOperator<SearchOptions<Author>> options) {
            return search(SearchQuery.user(words), options);
        }

        /** What {@code query} finds: the first 20, the best first. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Author>> search(SearchQuery<Author> query) {
            return search(query, options -> options);
        }

        /** The same, as {@code options} say: {@link SearchReads#search}. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Author>> search(
                SearchQuery<Author> query, UnaryOperator<SearchOptions<Author>> options) {
            return Eff.effect(
                    "AuthorSearch.search",
                    environment -> environment.catalogAuthorSearch().search(
                            query, options.apply(SearchOptions.usual())),
                    query);
        }

        /** What somebody may go on to write: {@link SearchReads#suggest}. */
        public <R extends HasCatalogSearch> Eff<R, Seq<String>> suggest(String beginning, int most) {
            return Eff.effect(
                    "AuthorSearch.suggest",
                    environment -> environment.catalogAuthorSearch().suggest(beginning, most),
                    beginning,
                    most);
        }

        /** Indexes it as it is in the store after the commit. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> index(Author author) {
            return Eff.callerEffect(
                    "AuthorSearch.index",
                    (environment, by) -> environment.catalogAuthorSearch().index(Vector.of(author.id()), by),
                    author);
        }

        /** Indexes them as they are in the store after the commit. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> indexAll(Iterable<? extends Author> entities) {
            return Eff.callerEffect(
                    "AuthorSearch.indexAll",
                    (environment, by) -> environment.catalogAuthorSearch().index(
                            Vector.<Author>ofAll(entities).map(AuthorFields.ENTITY.key()::of), by),
                    entities);
        }

        /** Takes it out of the index after the commit, until it is indexed again. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> remove(AuthorId id) {
            return Eff.callerEffect(
                    "AuthorSearch.remove",
                    (environment, by) -> environment.catalogAuthorSearch().remove(Vector.of(id), by),
                    id);
        }

        /** Takes everything out of the index after the commit, until it is indexed again. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> clear() {
            return Eff.callerEffect(
                    "AuthorSearch.clear", (environment, by) -> environment.catalogAuthorSearch().clear(by));
        }

        /** What a search waits for with {@link SearchOptions#after} to see what this transaction has written. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> token() {
            return Eff.effect("AuthorSearch.token", environment -> environment.catalogAuthorSearch().token());
        }
    }

    /** The search of {@link Book}. */
    public static final class Books {
        private static final Books EFFECTS = new Books();

        private Books() {}

        /** What somebody looks for who has written {@code words}: the first 20, the best first. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Book>> search(String words) {
            return search(SearchQuery.user(words));
        }

        /** The same, as {@code options} say; they begin as {@link SearchOptions#usual}. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Book>> search(
                String words, UnaryOperator<SearchOptions<Book>> options) {
            return search(SearchQuery.user(words), options);
        }

        /** What {@code query} finds: the first 20, the best first. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Book>> search(SearchQuery<Book> query) {
            return search(query, options -> options);
        }

        /** The same, as {@code options} say: {@link SearchReads#search}. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Book>> search(
                SearchQuery<Book> query, UnaryOperator<SearchOptions<Book>> options) {
            return Eff.effect(
                    "BookSearch.search",
                    environment -> environment.catalogBookSearch().search(query, options.apply(SearchOptions.usual())),
                    query);
        }

        /** What somebody may go on to write: {@link SearchReads#suggest}. */
        public <R extends HasCatalogSearch> Eff<R, Seq<String>> suggest(String beginning, int most) {
            return Eff.effect(
                    "BookSearch.suggest",
                    environment -> environment.catalogBookSearch().suggest(beginning, most),
                    beginning,
                    most);
        }

        /** Indexes it as it is in the store after the commit. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> index(Book book) {
            return Eff.callerEffect(
                    "BookSearch.index",
                    (environment, by) -> environment.catalogBookSearch().index(Vector.of(book.id()), by),
                    book);
        }

        /** Indexes them as they are in the store after the commit. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> indexAll(Iterable<? extends Book> entities) {
            return Eff.callerEffect(
                    "BookSearch.indexAll",
                    (environment, by) -> environment.catalogBookSearch().index(
                            Vector.<Book>ofAll(entities).map(BookFields.ENTITY.key()::of), by),
                    entities);
        }

        /** Takes it out of the index after the commit, until it is indexed again. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> remove(BookId id) {
            return Eff.callerEffect(
                    "BookSearch.remove",
                    (environment, by) -> environment.catalogBookSearch().remove(Vector.of(id), by),
                    id);
        }

        /** Takes everything out of the index after the commit, until it is indexed again. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> clear() {
            return Eff.callerEffect("BookSearch.clear", (environment, by) -> environment.catalogBookSearch().clear(by));
        }

        /** What a search waits for with {@link SearchOptions#after} to see what this transaction has written. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> token() {
            return Eff.effect("BookSearch.token", environment -> environment.catalogBookSearch().token());
        }
    }

    /** The search of {@link Shelfmark}. */
    static final class Shelfmarks {
        private static final Shelfmarks EFFECTS = new Shelfmarks();

        private Shelfmarks() {}

        /** What somebody looks for who has written {@code words}: the first 20, the best first. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Shelfmark>> search(String words) {
            return search(SearchQuery.user(words));
        }

        /** The same, as {@code options} say; they begin as {@link SearchOptions#usual}. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Shelfmark>> search(
                String words, UnaryOperator<SearchOptions<Shelfmark>> options) {
            return search(SearchQuery.user(words), options);
        }

        /** What {@code query} finds: the first 20, the best first. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Shelfmark>> search(SearchQuery<Shelfmark> query) {
            return search(query, options -> options);
        }

        /** The same, as {@code options} say: {@link SearchReads#search}. */
        public <R extends HasCatalogSearch> Eff<R, SearchResult<Shelfmark>> search(
                SearchQuery<Shelfmark> query, UnaryOperator<SearchOptions<Shelfmark>> options) {
            return Eff.effect(
                    "ShelfmarkSearch.search",
                    environment -> environment.catalogShelfmarkSearch().search(
                            query, options.apply(SearchOptions.usual())),
                    query);
        }

        /** What somebody may go on to write: {@link SearchReads#suggest}. */
        public <R extends HasCatalogSearch> Eff<R, Seq<String>> suggest(String beginning, int most) {
            return Eff.effect(
                    "ShelfmarkSearch.suggest",
                    environment -> environment.catalogShelfmarkSearch().suggest(beginning, most),
                    beginning,
                    most);
        }

        /** Indexes it as it is in the store after the commit. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> index(Shelfmark shelfmark) {
            return Eff.callerEffect(
                    "ShelfmarkSearch.index",
                    (environment, by) -> environment.catalogShelfmarkSearch().index(
                            Vector.of(ShelfmarkKey.of(shelfmark)), by),
                    shelfmark);
        }

        /** Indexes them as they are in the store after the commit. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> indexAll(Iterable<? extends Shelfmark> entities) {
            return Eff.callerEffect(
                    "ShelfmarkSearch.indexAll",
                    (environment, by) -> environment.catalogShelfmarkSearch().index(
                            Vector.<Shelfmark>ofAll(entities).map(ShelfmarkFields.ENTITY.key()::of), by),
                    entities);
        }

        /** Takes it out of the index after the commit, until it is indexed again. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> remove(ShelfmarkKey key) {
            return Eff.callerEffect(
                    "ShelfmarkSearch.remove",
                    (environment, by) -> environment.catalogShelfmarkSearch().remove(Vector.of(key), by),
                    key);
        }

        /** Takes everything out of the index after the commit, until it is indexed again. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> clear() {
            return Eff.callerEffect(
                    "ShelfmarkSearch.clear", (environment, by) -> environment.catalogShelfmarkSearch().clear(by));
        }

        /** What a search waits for with {@link SearchOptions#after} to see what this transaction has written. */
        public <R extends HasCatalogSearchTx> Eff<R, SearchToken> token() {
            return Eff.effect("ShelfmarkSearch.token", environment -> environment.catalogShelfmarkSearch().token());
        }
    }

    /** Has what is written to the store of {@link Author} indexed. */
    public static final class IndexedAuthorStore extends IndexedStore<AuthorId, Author, AuthorStoreTx>
            implements AuthorStoreTx {
        /** Tells {@code search} of what happens to {@code store}, in the same transaction. */
        public IndexedAuthorStore(SearchTx<AuthorId, Author> search, AuthorStoreTx store) {
            super(AuthorFields.ENTITY, search, store);
        }

        @Override
        public Author requireVersion(AuthorId id, Option<Long> expected) {
            return store().requireVersion(id, expected);
        }

        @Override
        public Seq<Author> findByBorn(int born) {
            return store().findByBorn(born);
        }

        @Override
        public AuthorStoreTx by(Correlation correlation) {
            return new IndexedAuthorStore(search(), store().by(correlation));
        }
    }

    /** Has what is written to the store of {@link Shelfmark} indexed. */
    static final class IndexedShelfmarkStore extends IndexedStore<ShelfmarkKey, Shelfmark, ShelfmarkStoreTx>
            implements ShelfmarkStoreTx {
        /** Tells {@code search} of what happens to {@code store}, in the same transaction. */
        IndexedShelfmarkStore(SearchTx<ShelfmarkKey, Shelfmark> search, ShelfmarkStoreTx store) {
            super(ShelfmarkFields.ENTITY, search, store);
        }
    }
}
