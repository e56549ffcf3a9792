package library.catalog;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
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
            return Eff.effect("BookStore.findById", environment -> environment.catalogBooks().findById(id));
        }

        /** {@link BookStore#require}. */
        public static <R extends HasCatalogStore> Eff<R, Book> require(BookId id) {
            return Eff.effect("BookStore.require", environment -> environment.catalogBooks().require(id));
        }

        /** {@link BookStore#requireVersion}. */
        public static <R extends HasCatalogStore> Eff<R, Book> requireVersion(BookId id, Option<Long> expected) {
            return Eff.effect(
                    "BookStore.requireVersion", environment -> environment.catalogBooks().requireVersion(id, expected));
        }

        /** {@link BookStore#exists(Object)}. */
        public static <R extends HasCatalogStore> Eff<R, Boolean> exists(BookId id) {
            return Eff.effect("BookStore.exists", environment -> environment.catalogBooks().exists(id));
        }

        /** {@link BookStore#count()}. */
        public static <R extends HasCatalogStore> Eff<R, Long> count() {
            return Eff.effect("BookStore.count", environment -> environment.catalogBooks().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasCatalogStore, Book> query() {
            return StoreQuery.of("BookStore", HasCatalogStore::catalogBooks);
        }

        /** {@link BookStoreTx#insert}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Book> insert(Book book) {
            return Eff.effect("BookStore.insert", environment -> environment.catalogBooks().insert(book));
        }

        /** {@link BookStoreTx#save}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Book> save(Book book) {
            return Eff.effect("BookStore.save", environment -> environment.catalogBooks().save(book));
        }

        /** {@link BookStoreTx#delete}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Unit> delete(Book book) {
            return Eff.effect("BookStore.delete", environment -> {
                environment.catalogBooks().delete(book);
                return Unit.UNIT;
            });
        }

        /** {@link BookStoreTx#deleteById}. */
        public static <R extends HasCatalogStoreTx> Eff<R, Boolean> deleteById(BookId id) {
            return Eff.effect("BookStore.deleteById", environment -> environment.catalogBooks().deleteById(id));
        }
    }
}
