package library.lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.catalog.BookId;

/** The stores of {@link Lending} as effects. */
@Generated
public final class LendingStore {
    private LendingStore() {}

    /** The store of {@link Loan}. */
    static final class Loans {
        private Loans() {}

        /** {@link LoanStore#findById}. */
        public static <R extends HasLendingStore> Eff<R, Option<Loan>> findById(LoanId id) {
            return Eff.effect("LoanStore.findById", environment -> environment.lendingLoans().findById(id), id);
        }

        /** {@link LoanStore#require}. */
        public static <R extends HasLendingStore> Eff<R, Loan> require(LoanId id) {
            return Eff.effect("LoanStore.require", environment -> environment.lendingLoans().require(id), id);
        }

        /** {@link LoanStore#findAllById}. */
        public static <R extends HasLendingStore> Eff<R, Seq<Loan>> findAllById(Iterable<? extends LoanId> ids) {
            return Eff.effect("LoanStore.findAllById", environment -> environment.lendingLoans().findAllById(ids), ids);
        }

        /** {@link LoanStore#exists(Object)}. */
        public static <R extends HasLendingStore> Eff<R, Boolean> exists(LoanId id) {
            return Eff.effect("LoanStore.exists", environment -> environment.lendingLoans().exists(id), id);
        }

        /** {@link LoanStore#count()}. */
        public static <R extends HasLendingStore> Eff<R, Long> count() {
            return Eff.effect("LoanStore.count", environment -> environment.lendingLoans().count());
        }

        /** {@link LoanStore#findByBookId}. */
        public static <R extends HasLendingStore> Eff<R, Seq<Loan>> findByBookId(BookId bookId) {
            return Eff.effect(
                    "LoanStore.findByBookId", environment -> environment.lendingLoans().findByBookId(bookId), bookId);
        }

        /** {@link LoanStore#findByBookId}. */
        public static <R extends HasLendingStore> Eff<R, Slice<Loan>> findByBookId(
                BookId bookId, Option<Cursor> after, int size) {
            return Eff.effect(
                    "LoanStore.findByBookId",
                    environment -> environment.lendingLoans().findByBookId(bookId, after, size),
                    bookId,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasLendingStore, HasLendingStoreTx, Loan> query() {
            return StoreQuery.of("LoanStore", HasLendingStore::lendingLoans, HasLendingStoreTx::lendingLoans);
        }

        /** {@link LoanStoreTx#insert}. */
        public static <R extends HasLendingStoreTx> Eff<R, Loan> insert(Loan loan) {
            return Eff.effect("LoanStore.insert", environment -> environment.lendingLoans().insert(loan), loan);
        }

        /** {@link LoanStoreTx#save}. */
        public static <R extends HasLendingStoreTx> Eff<R, Loan> save(Loan loan) {
            return Eff.effect("LoanStore.save", environment -> environment.lendingLoans().save(loan), loan);
        }

        /** {@link LoanStoreTx#update}. */
        public static <R extends HasLendingStoreTx> Eff<R, Loan> update(Loan loan) {
            return Eff.effect("LoanStore.update", environment -> environment.lendingLoans().update(loan), loan);
        }

        /** {@link LoanStoreTx#insertAll}. */
        public static <R extends HasLendingStoreTx> Eff<R, Seq<Loan>> insertAll(Iterable<? extends Loan> entities) {
            return Eff.effect(
                    "LoanStore.insertAll", environment -> environment.lendingLoans().insertAll(entities), entities);
        }

        /** {@link LoanStoreTx#saveAll}. */
        public static <R extends HasLendingStoreTx> Eff<R, Seq<Loan>> saveAll(Iterable<? extends Loan> entities) {
            return Eff.effect(
                    "LoanStore.saveAll", environment -> environment.lendingLoans().saveAll(entities), entities);
        }

        /** {@link LoanStoreTx#delete}. */
        public static <R extends HasLendingStoreTx> Eff<R, Unit> delete(Loan loan) {
            return Eff.effect("LoanStore.delete", environment -> {
                environment.lendingLoans().delete(loan);
                return Unit.UNIT;
            }, loan);
        }

        /** {@link LoanStoreTx#deleteAll}. */
        public static <R extends HasLendingStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Loan> entities) {
            return Eff.effect("LoanStore.deleteAll", environment -> {
                environment.lendingLoans().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link LoanStoreTx#deleteById}. */
        public static <R extends HasLendingStoreTx> Eff<R, Boolean> deleteById(LoanId id) {
            return Eff.effect("LoanStore.deleteById", environment -> environment.lendingLoans().deleteById(id), id);
        }
    }
}
