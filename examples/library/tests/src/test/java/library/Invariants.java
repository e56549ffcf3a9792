package library;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import library.catalog.Book;
import library.catalog.CatalogReads;
import library.catalog.CatalogStore.Books;
import library.contracts.BookId;
import library.lending.BookStock;
import library.lending.Hold;
import library.lending.LendingReads;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Patrons;
import library.lending.LendingStore.Stock;
import library.lending.Loan;
import library.lending.Patron;

/** What must be true of the whole library once everything that happened has been told. */
public final class Invariants {

    private Invariants() {}

    /** Whatever is not true, in words; empty when all is well. */
    public static Seq<String> broken(CatalogReads catalog, LendingReads lending) {
        Seq<Book> books = Books.query().list().runOrThrow(catalog);
        Seq<Loan> loans = Loans.query()
                .list()
                .runOrThrow(lending)
                .filter(loan -> loan.returnedAt().isEmpty());
        Seq<Hold> ready = Holds.query().list().runOrThrow(lending).filter(hold -> hold.status() == Hold.Status.READY);
        Map<BookId, BookStock> stock =
                Stock.query().list().runOrThrow(lending).toMap(BookStock::bookId, entry -> entry);
        return books.flatMap(book -> copies(
                        book,
                        stock.get(book.id()).toList(),
                        loans.count(loan -> loan.bookId().equals(book.id()))))
                .appendAll(stock.values()
                        .flatMap(entry ->
                                kept(entry, ready.count(hold -> hold.bookId().equals(entry.bookId())))))
                .appendAll(Patrons.query()
                        .list()
                        .runOrThrow(lending)
                        .flatMap(patron -> counted(
                                patron, loans.count(loan -> loan.patronId().equals(patron.id())))));
    }

    private static Seq<String> copies(Book book, Seq<BookStock> stock, int lent) {
        Seq<String> broken = List.empty();
        if (book.availableCopies() + lent != book.totalCopies()) {
            broken = broken.append("'" + book.title() + "': the catalogue has " + book.availableCopies() + " of "
                    + book.totalCopies() + " copies, and " + lent + " are lent");
        }
        if (stock.isEmpty()) {
            return broken.append("'" + book.title() + "' is not known to lending");
        }
        BookStock entry = stock.single();
        return entry.copies() == book.totalCopies() && entry.available() + lent == entry.copies()
                ? broken
                : broken.append("'" + book.title() + "': lending has " + entry.available() + " of " + entry.copies()
                        + " copies, and " + lent + " of " + book.totalCopies() + " are lent");
    }

    private static Seq<String> kept(BookStock entry, int ready) {
        return ready <= entry.available()
                ? List.empty()
                : List.of("'" + entry.title() + "': " + ready + " holds are ready, and " + entry.available()
                        + " copies are here");
    }

    private static Seq<String> counted(Patron patron, int lent) {
        return patron.activeLoans() == lent
                ? List.empty()
                : List.of(patron.name() + " has " + lent + " loans, and " + patron.activeLoans() + " are counted");
    }
}
