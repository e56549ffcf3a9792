package dev.tenon.store.model;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stores of the library as effects. */
public final class LibraryStore {

    private LibraryStore() {}

    /** Effects on {@link BookStore} and {@link BookStoreTx}. */
    public static final class Books {

        private Books() {}

        /** {@link BookStore#findById}. */
        public static <R extends HasLibraryStore> Eff<R, Option<Book>> findById(BookId id) {
            return Eff.effect("BookStore.findById", env -> env.libraryBooks().findById(id));
        }

        /** {@link BookStore#require}. */
        public static <R extends HasLibraryStore> Eff<R, Book> require(BookId id) {
            return Eff.effect("BookStore.require", env -> env.libraryBooks().require(id));
        }

        /** {@link BookStore#requireVersion}. */
        public static <R extends HasLibraryStore> Eff<R, Book> requireVersion(BookId id, Option<Long> expected) {
            return Eff.effect(
                    "BookStore.requireVersion", env -> env.libraryBooks().requireVersion(id, expected));
        }

        /** {@link BookStore#exists(Object)}. */
        public static <R extends HasLibraryStore> Eff<R, Boolean> exists(BookId id) {
            return Eff.effect("BookStore.exists", env -> env.libraryBooks().exists(id));
        }

        /** {@link BookStore#count()}. */
        public static <R extends HasLibraryStore> Eff<R, Long> count() {
            return Eff.effect("BookStore.count", env -> env.libraryBooks().count());
        }

        /** {@link BookStore#findByIsbn}. */
        public static <R extends HasLibraryStore> Eff<R, Option<Book>> findByIsbn(String isbn) {
            return Eff.effect("BookStore.findByIsbn", env -> env.libraryBooks().findByIsbn(isbn));
        }

        /** {@link BookStore#findByAuthorId}. */
        public static <R extends HasLibraryStore> Eff<R, Seq<Book>> findByAuthorId(AuthorId authorId) {
            return Eff.effect(
                    "BookStore.findByAuthorId", env -> env.libraryBooks().findByAuthorId(authorId));
        }

        /** All books; narrow them with {@code where}. */
        public static StoreQuery<HasLibraryStore, HasLibraryStoreTx, Book> query() {
            return StoreQuery.of("BookStore", HasLibraryStore::libraryBooks, HasLibraryStoreTx::libraryBooks);
        }

        /** {@link BookStoreTx#insert}. */
        public static <R extends HasLibraryStoreTx> Eff<R, Book> insert(Book book) {
            return Eff.effect("BookStore.insert", env -> env.libraryBooks().insert(book));
        }

        /** {@link BookStoreTx#save}. */
        public static <R extends HasLibraryStoreTx> Eff<R, Book> save(Book book) {
            return Eff.effect("BookStore.save", env -> env.libraryBooks().save(book));
        }

        /** {@link BookStoreTx#delete}. */
        public static <R extends HasLibraryStoreTx> Eff<R, Unit> delete(Book book) {
            return Eff.effect("BookStore.delete", env -> {
                env.libraryBooks().delete(book);
                return Unit.UNIT;
            });
        }

        /** {@link BookStoreTx#deleteById}. */
        public static <R extends HasLibraryStoreTx> Eff<R, Boolean> deleteById(BookId id) {
            return Eff.effect("BookStore.deleteById", env -> env.libraryBooks().deleteById(id));
        }
    }
}
