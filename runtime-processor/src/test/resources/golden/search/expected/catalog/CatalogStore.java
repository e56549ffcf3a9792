package catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Catalog} as effects. */
@Generated
public final class CatalogStore {
    private CatalogStore() {}

    /** The store of {@link Author}. */
    public static final class Authors {
        private Authors() {}

        /** {@link AuthorStore#findById}. */
        public static <R extends HasCatalogStore> Eff<R, Option<Author>> findById(AuthorId id) {
            return Eff.callerEffect(
                    "AuthorStore.findById", (environment, by) -> environment.catalogAuthors().by(by).findById(id), id);
        }

        /** {@link AuthorStore#require}. */
        public static <R extends HasCatalogStore> Eff<R, Author> require(AuthorId id) {
            return Eff.callerEffect(
                    "AuthorStore.require", (environment, by) -> environment.catalogAuthors().by(by).require(id), id);
        }

        /** {@link AuthorStore#requireVersion}. */
        public static <R extends HasCatalogStore> Eff<R, Author> requireVersion(AuthorId id, Option<Long> expected) {
            return Eff.callerEffect(
                    "AuthorStore.requireVersion",
                    (environment, by) -> environment.catalogAuthors().by(by).requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link AuthorStore#findAllById}. */
        public static <R extends HasCatalogStore> Eff<R, Seq<Author>> findAllById(Iterable<? extends AuthorId> ids) {
            return Eff.callerEffect(
                    "AuthorStore.findAllById",
                    (environment, by) -> environment.catalogAuthors().by(by).findAllById(ids),
                    ids);
        }

        /** {@link AuthorStore#exists(Object)}. */
        public static <R extends HasCatalogStore> Eff<R, Boolean> exists(AuthorId id) {
            return Eff.callerEffect(
                    "AuthorStore.exists", (environment, by) -> environment.catalogAuthors().by(by).exists(id), id);
        }

        /** {@link AuthorStore#count()}. */
        public static <R extends HasCatalogStore> Eff<R, Long> count() {
            return Eff.callerEffect(
                    "AuthorStore.count", (environment, by) -> environment.catalogAuthors().by(by).count());
        }

        /** {@link AuthorStore#findByBorn}. */
        public static <R extends HasCatalogStore> Eff<R, Seq<Author>> findByBorn(int born) {
            return Eff.callerEffect(
                    "AuthorStore.findByBorn",
                    (environment, by) -> environment.catalogAuthors().by(by).findByBorn(born),
                    born);
        }

        /** {@link AuthorStore#findByBorn}. */
        public static <R extends HasCatalogStore> Eff<R, Slice<Author>> findByBorn(
                int born, Option<Cursor> after, int size) {
            return Eff.callerEffect(
                    "AuthorStore.findByBorn",
                    (environment, by) -> environment.catalogAuthors().by(by).findByBorn(born, after, size),
                    born,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasCatalogStore, HasCatalogStoreTx, Author> query() {
            return StoreQuery.by(
                    "AuthorStore",
                    (environment, by) -> environment.catalogAuthors().by(by),
                    (environment, by) -> environment.catalogAuthors().by(by));
        }

        /** {@link AuthorStoreTx#insert}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Author> insert(Author author) {
            return Eff.callerEffect(
                    "AuthorStore.insert",
                    (environment, by) -> environment.catalogAuthors().by(by).insert(author),
                    author);
        }

        /** {@link AuthorStoreTx#save}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Author> save(Author author) {
            return Eff.callerEffect(
                    "AuthorStore.save", (environment, by) -> environment.catalogAuthors().by(by).save(author), author);
        }

        /** {@link AuthorStoreTx#update}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Author> update(Author author) {
            return Eff.callerEffect(
                    "AuthorStore.update",
                    (environment, by) -> environment.catalogAuthors().by(by).update(author),
                    author);
        }

        /** {@link AuthorStoreTx#insertAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Seq<Author>> insertAll(Iterable<? extends Author> entities) {
            return Eff.callerEffect(
                    "AuthorStore.insertAll",
                    (environment, by) -> environment.catalogAuthors().by(by).insertAll(entities),
                    entities);
        }

        /** {@link AuthorStoreTx#saveAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Seq<Author>> saveAll(Iterable<? extends Author> entities) {
            return Eff.callerEffect(
                    "AuthorStore.saveAll",
                    (environment, by) -> environment.catalogAuthors().by(by).saveAll(entities),
                    entities);
        }

        /** {@link AuthorStoreTx#delete}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> delete(Author author) {
            return Eff.callerEffect("AuthorStore.delete", (environment, by) -> {
                environment.catalogAuthors().by(by).delete(author);
                return Unit.UNIT;
            }, author);
        }

        /** {@link AuthorStoreTx#deleteAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Author> entities) {
            return Eff.callerEffect("AuthorStore.deleteAll", (environment, by) -> {
                environment.catalogAuthors().by(by).deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link AuthorStoreTx#deleteById}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Boolean> deleteById(AuthorId id) {
            return Eff.callerEffect(
                    "AuthorStore.deleteById",
                    (environment, by) -> environment.catalogAuthors().by(by).deleteById(id),
                    id);
        }
    }

    /** The store of {@link Book}. */
    public static final class Books {
        private Books() {}

        /** {@link BookStore#findById}. */
        public static <R extends HasCatalogStore> Eff<R, Option<Book>> findById(BookId id) {
            return Eff.effect("BookStore.findById", environment -> environment.catalogBooks().findById(id), id);
        }

        /** {@link BookStore#require}. */
        public static <R extends HasCatalogStore> Eff<R, Book> require(BookId id) {
            return Eff.effect("BookStore.require", environment -> environment.catalogBooks().require(id), id);
        }

        /** {@link BookStore#requireVersion}. */
        public static <R extends HasCatalogStore> Eff<R, Book> requireVersion(BookId id, Option<Long> expected) {
            return Eff.effect(
                    "BookStore.requireVersion",
                    environment -> environment.catalogBooks().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link BookStore#findAllById}. */
        public static <R extends HasCatalogStore> Eff<R, Seq<Book>> findAllById(Iterable<? extends BookId> ids) {
            return Eff.effect("BookStore.findAllById", environment -> environment.catalogBooks().findAllById(ids), ids);
        }

        /** {@link BookStore#exists(Object)}. */
        public static <R extends HasCatalogStore> Eff<R, Boolean> exists(BookId id) {
            return Eff.effect("BookStore.exists", environment -> environment.catalogBooks().exists(id), id);
        }

        /** {@link BookStore#count()}. */
        public static <R extends HasCatalogStore> Eff<R, Long> count() {
            return Eff.effect("BookStore.count", environment -> environment.catalogBooks().count());
        }

        /** {@link BookStore#findByIsbn}. */
        public static <R extends HasCatalogStore> Eff<R, Option<Book>> findByIsbn(String isbn) {
            return Eff.effect("BookStore.findByIsbn", environment -> environment.catalogBooks().findByIsbn(isbn), isbn);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasCatalogStore, HasCatalogStoreTx, Book> query() {
            return StoreQuery.of("BookStore", HasCatalogStore::catalogBooks, HasCatalogStoreTx::catalogBooks);
        }

        /** {@link BookStoreTx#insert}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Book> insert(Book book) {
            return Eff.effect("BookStore.insert", environment -> environment.catalogBooks().insert(book), book);
        }

        /** {@link BookStoreTx#save}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Book> save(Book book) {
            return Eff.effect("BookStore.save", environment -> environment.catalogBooks().save(book), book);
        }

        /** {@link BookStoreTx#update}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Book> update(Book book) {
            return Eff.effect("BookStore.update", environment -> environment.catalogBooks().update(book), book);
        }

        /** {@link BookStoreTx#insertAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Seq<Book>> insertAll(Iterable<? extends Book> entities) {
            return Eff.effect(
                    "BookStore.insertAll", environment -> environment.catalogBooks().insertAll(entities), entities);
        }

        /** {@link BookStoreTx#saveAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Seq<Book>> saveAll(Iterable<? extends Book> entities) {
            return Eff.effect(
                    "BookStore.saveAll", environment -> environment.catalogBooks().saveAll(entities), entities);
        }

        /** {@link BookStoreTx#delete}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> delete(Book book) {
            return Eff.effect("BookStore.delete", environment -> {
                environment.catalogBooks().delete(book);
                return Unit.UNIT;
            }, book);
        }

        /** {@link BookStoreTx#deleteAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Book> entities) {
            return Eff.effect("BookStore.deleteAll", environment -> {
                environment.catalogBooks().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link BookStoreTx#deleteById}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Boolean> deleteById(BookId id) {
            return Eff.effect("BookStore.deleteById", environment -> environment.catalogBooks().deleteById(id), id);
        }
    }

    /** The store of {@link Shelfmark}. */
    static final class Shelfmarks {
        private Shelfmarks() {}

        /** {@link ShelfmarkStore#findById}. */
        public static <R extends HasCatalogStore> Eff<R, Option<Shelfmark>> findById(ShelfmarkKey key) {
            return Eff.effect(
                    "ShelfmarkStore.findById", environment -> environment.catalogShelfmarks().findById(key), key);
        }

        /** {@link ShelfmarkStore#require}. */
        public static <R extends HasCatalogStore> Eff<R, Shelfmark> require(ShelfmarkKey key) {
            return Eff.effect(
                    "ShelfmarkStore.require", environment -> environment.catalogShelfmarks().require(key), key);
        }

        /** {@link ShelfmarkStore#findAllById}. */
        public static <R extends HasCatalogStore> Eff<R, Seq<Shelfmark>> findAllById(
                Iterable<? extends ShelfmarkKey> ids) {
            return Eff.effect(
                    "ShelfmarkStore.findAllById", environment -> environment.catalogShelfmarks().findAllById(ids), ids);
        }

        /** {@link ShelfmarkStore#exists(Object)}. */
        public static <R extends HasCatalogStore> Eff<R, Boolean> exists(ShelfmarkKey key) {
            return Eff.effect("ShelfmarkStore.exists", environment -> environment.catalogShelfmarks().exists(key), key);
        }

        /** {@link ShelfmarkStore#count()}. */
        public static <R extends HasCatalogStore> Eff<R, Long> count() {
            return Eff.effect("ShelfmarkStore.count", environment -> environment.catalogShelfmarks().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasCatalogStore, HasCatalogStoreTx, Shelfmark> query() {
            return StoreQuery.of(
                    "ShelfmarkStore", HasCatalogStore::catalogShelfmarks, HasCatalogStoreTx::catalogShelfmarks);
        }

        /** {@link ShelfmarkStoreTx#insert}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Shelfmark> insert(Shelfmark shelfmark) {
            return Eff.effect(
                    "ShelfmarkStore.insert",
                    environment -> environment.catalogShelfmarks().insert(shelfmark),
                    shelfmark);
        }

        /** {@link ShelfmarkStoreTx#save}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Shelfmark> save(Shelfmark shelfmark) {
            return Eff.effect(
                    "ShelfmarkStore.save", environment -> environment.catalogShelfmarks().save(shelfmark), shelfmark);
        }

        /** {@link ShelfmarkStoreTx#update}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Shelfmark> update(Shelfmark shelfmark) {
            return Eff.effect(
                    "ShelfmarkStore.update",
                    environment -> environment.catalogShelfmarks().update(shelfmark),
                    shelfmark);
        }

        /** {@link ShelfmarkStoreTx#insertAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Seq<Shelfmark>> insertAll(
                Iterable<? extends Shelfmark> entities) {
            return Eff.effect(
                    "ShelfmarkStore.insertAll",
                    environment -> environment.catalogShelfmarks().insertAll(entities),
                    entities);
        }

        /** {@link ShelfmarkStoreTx#saveAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Seq<Shelfmark>> saveAll(
                Iterable<? extends Shelfmark> entities) {
            return Eff.effect(
                    "ShelfmarkStore.saveAll",
                    environment -> environment.catalogShelfmarks().saveAll(entities),
                    entities);
        }

        /** {@link ShelfmarkStoreTx#delete}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> delete(Shelfmark shelfmark) {
            return Eff.effect("ShelfmarkStore.delete", environment -> {
                environment.catalogShelfmarks().delete(shelfmark);
                return Unit.UNIT;
            }, shelfmark);
        }

        /** {@link ShelfmarkStoreTx#deleteAll}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Shelfmark> entities) {
            return Eff.effect("ShelfmarkStore.deleteAll", environment -> {
                environment.catalogShelfmarks().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ShelfmarkStoreTx#deleteById}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Boolean> deleteById(ShelfmarkKey key) {
            return Eff.effect(
                    "ShelfmarkStore.deleteById", environment -> environment.catalogShelfmarks().deleteById(key), key);
        }
    }
}
