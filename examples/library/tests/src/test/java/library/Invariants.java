package library;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageReads;
import dev.tenon.search.IndexDifference;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.catalog.Author;
import library.catalog.Book;
import library.catalog.CatalogReads;
import library.catalog.CatalogStore.Authors;
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
        Seq<Loan> loans = lent(lending);
        Map<BookId, BookStock> stock = stock(lending).toMap(BookStock::bookId, entry -> entry);
        return Books.query()
                .list()
                .runOrThrow(catalog)
                .flatMap(book -> copies(
                        book,
                        stock.get(book.id()),
                        loans.count(loan -> loan.bookId().equals(book.id()))))
                .appendAll(broken(lending));
    }

    /** The same of the catalogue alone, with where its search index and its store differ. */
    public static Seq<String> broken(CatalogReads catalog, Seq<IndexDifference> ofIndex) {
        var authors = Authors.query().list().runOrThrow(catalog).toMap(Author::id, Author::name);
        return Books.query()
                .list()
                .runOrThrow(catalog)
                .flatMap(book -> shelved(book, authors.get(book.authorId())))
                .appendAll(differences(ofIndex));
    }

    /** Who has put messages aside, in words: something was promised and has not happened. */
    public static Seq<String> dead(MessageReads log, Seq<Consumer> consumers) {
        return consumers
                .map(consumer -> Tuple.of(consumer, log.state(consumer).dead()))
                .filter(counted -> counted._2 > 0)
                .map(counted -> counted._1.name() + " has " + counted._2 + " dead letters");
    }

    /** The same, with where the search index and the store of books differ: what verifying it has told. */
    public static Seq<String> broken(CatalogReads catalog, LendingReads lending, Seq<IndexDifference> ofIndex) {
        return broken(catalog, ofIndex).appendAll(broken(catalog, lending));
    }

    /** The same of lending alone. */
    public static Seq<String> broken(LendingReads lending) {
        Seq<Loan> loans = lent(lending);
        Seq<Hold> holds = Holds.query().list().runOrThrow(lending);
        return stock(lending)
                .flatMap(entry -> kept(
                        entry,
                        loans.count(loan -> loan.bookId().equals(entry.bookId())),
                        holds.filter(hold -> hold.bookId().equals(entry.bookId()))))
                .appendAll(Patrons.query()
                        .list()
                        .runOrThrow(lending)
                        .flatMap(patron -> counted(
                                patron, loans.count(loan -> loan.patronId().equals(patron.id())))));
    }

    private static Seq<String> differences(Seq<IndexDifference> ofIndex) {
        return ofIndex.map(difference -> "the search index has " + difference.key()
                + (difference.kind() == IndexDifference.Kind.LEFT_OVER
                        ? ", which is no book any more"
                        : " not as it is in the catalogue"));
    }

    private static Seq<Loan> lent(LendingReads lending) {
        return Loans.query()
                .list()
                .runOrThrow(lending)
                .filter(loan -> loan.returnedAt().isEmpty());
    }

    private static Seq<BookStock> stock(LendingReads lending) {
        return Stock.query().list().runOrThrow(lending);
    }

    private static Seq<String> shelved(Book book, Option<String> author) {
        Seq<String> broken = List.empty();
        if (book.availableCopies() < 0 || book.availableCopies() > book.totalCopies()) {
            broken = broken.append("'" + book.title() + "': " + book.availableCopies() + " of " + book.totalCopies()
                    + " copies are here");
        }
        return author.contains(book.authorName())
                ? broken
                : broken.append("'" + book.title() + "' is by " + book.authorName() + ", and its author is " + author);
    }

    private static Seq<String> copies(Book book, Option<BookStock> stock, int lent) {
        Seq<String> broken = List.empty();
        if (book.availableCopies() + lent != book.totalCopies()) {
            broken = broken.append("'" + book.title() + "': the catalogue has " + book.availableCopies() + " of "
                    + book.totalCopies() + " copies, and " + lent + " are lent");
        }
        return stock.exists(entry -> entry.copies() == book.totalCopies())
                ? broken
                : broken.append("'" + book.title() + "': the catalogue has " + book.totalCopies()
                        + " copies, and lending knows of " + stock.map(BookStock::copies));
    }

    private static Seq<String> kept(BookStock entry, int lent, Seq<Hold> holds) {
        int ready = holds.count(hold -> hold.status() == Hold.Status.READY);
        int waiting = holds.count(hold -> hold.status() == Hold.Status.WAITING);
        Seq<String> broken = List.empty();
        if (entry.available() < 0 || entry.available() + lent != entry.copies()) {
            broken = broken.append("'" + entry.title() + "': lending has " + entry.available() + " of " + entry.copies()
                    + " copies, and " + lent + " are lent");
        }
        if (ready > entry.available()) {
            broken = broken.append("'" + entry.title() + "': " + ready + " holds are ready, and " + entry.available()
                    + " copies are here");
        }
        if (waiting > 0 && ready < entry.available()) {
            broken = broken.append("'" + entry.title() + "': " + waiting + " holds wait, and "
                    + (entry.available() - ready) + " copies are free");
        }
        return broken;
    }

    private static Seq<String> counted(Patron patron, int lent) {
        return patron.activeLoans() == lent
                ? List.empty()
                : List.of(patron.name() + " has " + lent + " loans, and " + patron.activeLoans() + " are counted");
    }
}
