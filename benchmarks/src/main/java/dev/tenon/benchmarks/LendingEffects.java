package dev.tenon.benchmarks;

import dev.tenon.benchmarks.Lending.Book;
import dev.tenon.benchmarks.Lending.HasLending;
import dev.tenon.benchmarks.Lending.Loan;
import dev.tenon.benchmarks.Lending.Patron;
import dev.tenon.effect.Eff;

/** The methods of {@link Lending} as effects, as they are generated. */
final class LendingEffects {

    private LendingEffects() {}

    static <R extends HasLending> Eff<R, Patron> patron(String id) {
        return Eff.effect("Lending.patron", environment -> environment.lending().patron(id));
    }

    static <R extends HasLending> Eff<R, Book> book(String id) {
        return Eff.effect("Lending.book", environment -> environment.lending().book(id));
    }

    static <R extends HasLending> Eff<R, Integer> loans(Patron patron) {
        return Eff.effect("Lending.loans", environment -> environment.lending().loans(patron));
    }

    static <R extends HasLending> Eff<R, Book> save(Book book) {
        return Eff.effect("Lending.save", environment -> environment.lending().save(book));
    }

    static <R extends HasLending> Eff<R, Loan> record(Loan loan) {
        return Eff.effect("Lending.record", environment -> environment.lending().record(loan));
    }
}
