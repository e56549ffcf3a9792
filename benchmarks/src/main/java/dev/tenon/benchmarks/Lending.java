package dev.tenon.benchmarks;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The port that {@link Handler} and {@link Instrumented} call: what a lending desk asks its stores. */
interface Lending {

    /** Who borrows. */
    Patron patron(String id);

    /** What is borrowed. */
    Book book(String id);

    /** How many books the patron has. */
    Integer loans(Patron patron);

    /** Stores a book and returns what is stored. */
    Book save(Book book);

    /** Stores a loan and returns what is stored. */
    Loan record(Loan loan);

    /** A person. */
    record Patron(String id) {}

    /** A book, and who has it; nobody has it when that is empty. */
    record Book(String id, String borrower) {

        Book lentTo(Patron patron) {
            return new Book(id, patron.id());
        }
    }

    /** That a patron has a book, as the so many-th one. */
    record Loan(String patron, String book, int number) {}

    /** The capability. */
    interface HasLending {
        Lending lending();
    }

    /** The tables in memory. Every run of a handler leaves them as it found them, or as the run before did. */
    record InMemory(
            ConcurrentHashMap<String, Patron> patrons,
            ConcurrentHashMap<String, Book> books,
            ConcurrentHashMap<String, Loan> loans,
            ConcurrentHashMap<String, Integer> numbers)
            implements Lending, HasLending {

        static InMemory of(String patron, String book) {
            InMemory lending = new InMemory(
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>());
            lending.patrons.put(patron, new Patron(patron));
            lending.books.put(book, new Book(book, ""));
            lending.numbers.put(patron, 2);
            return lending;
        }

        @Override
        public Lending lending() {
            return this;
        }

        @Override
        public Patron patron(String id) {
            return found(patrons.get(id));
        }

        @Override
        public Book book(String id) {
            return found(books.get(id));
        }

        @Override
        public Integer loans(Patron patron) {
            return found(numbers.get(patron.id()));
        }

        @Override
        public Book save(Book book) {
            books.put(book.id(), book);
            return book;
        }

        @Override
        public Loan record(Loan loan) {
            loans.put(loan.book(), loan);
            return loan;
        }

        private static <A> A found(@Nullable A row) {
            if (row == null) {
                throw Refused.EXCEPTION;
            }
            return row;
        }
    }
}
