package library.catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of {@link Catalog} as effects. */
@Generated
public final class CatalogStore {
    private CatalogStore() {}

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
}
