package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.config.ConfigSource;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.platform.HasFibers;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogModule;
import library.catalog.CatalogRuntime;
import library.contracts.BookId;
import library.contracts.LoanId;
import library.contracts.PatronId;
import library.lending.BorrowBook;
import library.lending.LendingDispatch;
import library.lending.LendingModule;
import library.lending.LendingRuntime;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Loans;
import library.lending.Loan;

/** The whole library as two processes, with two books and three patrons. */
final class SimulatedLibrary {

    /** One in so many runs takes days, in which loans become overdue and holds expire. Most of such a run is clocks that fire in vain. */
    private static final int LONG = 24;

    /** Copies are kept aside for a day only, so that even a long run is not longer. */
    private static final ConfigSource CONFIG = ConfigSource.of(HashMap.of("lending.hold-days", "1"));

    private static final Schedule PATIENTLY =
            Schedule.spaced(Duration.ofSeconds(10)).upTo(30).whileFailure(Failure::isTransient);

    private final SimulatedProcess<CatalogRuntime> catalog;
    private final SimulatedProcess<LendingRuntime> lending;
    private final Seq<BookId> books;
    private final Seq<PatronId> patrons;

    /** What a patron is like. */
    private enum Manner {
        /** Brings books back soon, and comes again for what is kept aside. */
        PROMPT,
        /** Asks for more time first, and does not wait for long. */
        UNDECIDED,
        /** Brings books back days late, and forgets what is kept aside. */
        LATE
    }

    /** Whether any letter has gone out. */
    private boolean hasLetters;

    /** That of the present process: its index of books is its own, and built anew after a crash. */
    private Option<CatalogModule> present = Option.none();

    SimulatedLibrary(World world) {
        catalog = world.process(
                "catalog",
                start -> {
                    var module = CatalogModule.create(parts -> parts.platform(start.platform())
                            .memory(start.memory())
                            .transport(start.transport()));
                    present = Option.some(module);
                    return module;
                },
                CatalogModule::runtime);
        lending = world.process(
                "lending",
                start -> LendingModule.create(parts -> parts.platform(start.platform())
                        .memory(start.memory())
                        .transport(start.transport())
                        .config(CONFIG)
                        .notifier((email, text) -> hasLetters = true)),
                LendingModule::runtime);
        books = List.of(book("Emma", "9780141439587", 1), book("Persuasion", "9780141439686", 2));
        patrons = List.of("ada", "bob", "cyd")
                .map(name -> lending.run(LendingDispatch.registerPatron(name, name + "@example.org")));
        world.settle();
    }

    /** One in which all patrons come at the same time, and want both books. In a long run only the first does not come late. */
    static SimulatedLibrary crowded(World world) {
        var library = new SimulatedLibrary(world);
        boolean isLong = world.random().nextInt(LONG) == 0;
        for (var patron : library.patrons) {
            int first = world.random().nextInt(2);
            var manner = isLong && !patron.equals(library.patrons.head())
                    ? Manner.LATE
                    : world.random().nextBoolean() ? Manner.PROMPT : Manner.UNDECIDED;
            world.client(
                    patron.toString(),
                    library.visit(patron, library.books.get(first), manner)
                            .flatMap(done -> library.visit(patron, library.books.get(1 - first), manner)));
        }
        return library;
    }

    /** Prints what a run of {@link #crowded} does, for whoever compares it with that of another JVM. */
    public static void main(String[] seed) {
        var replay = Simulation.of(SimulatedLibrary::crowded).replay(seed[0], SimulatedLibrary::check);
        System.out.writeBytes(replay.transcript().getBytes(StandardCharsets.UTF_8));
    }

    private BookId book(String title, String isbn, int copies) {
        return catalog.run(CatalogDispatch.addAuthor("Jane Austen", Option.none())
                .flatMap(author -> CatalogDispatch.addBook(title, isbn, author, List.empty(), Option.none(), copies))
                .<CatalogRuntime>calledBy(Caller.system()));
    }

    /** The first patron comes for the first book. */
    Eff<HasFibers, Unit> visit() {
        return visit(patrons.head(), books.head(), Manner.PROMPT);
    }

    /** Borrows a book and brings it back, or waits for it. */
    private Eff<HasFibers, Unit> visit(PatronId patron, BookId book, Manner manner) {
        return Eff.<HasFibers, Unit>direct(run -> {
            var loan = run.await(borrow(patron, book, manner, "at-once"));
            run.await(loan.isRight() ? keep(patron, loan.get(), manner) : queue(patron, book, manner));
            return Unit.UNIT;
        });
    }

    /** Whoever gets no answer asks again, with the same key. */
    private Eff<HasFibers, Either<Failure, LoanId>> borrow(
            PatronId patron, BookId book, Manner manner, String occasion) {
        var key = new IdempotencyKey(patron + "-" + book + "-" + occasion);
        int days = manner == Manner.LATE ? 1 : 14;
        return ask(LendingDispatch.dispatch(new BorrowBook(patron, book, Option.some(days)), key), patron);
    }

    private Eff<HasFibers, Unit> keep(PatronId patron, LoanId loan, Manner manner) {
        return Eff.<HasFibers, Unit>direct(run -> {
            run.await(Eff.sleep(manner == Manner.LATE ? Duration.ofDays(2) : Duration.ofHours(1)));
            if (manner == Manner.UNDECIDED) {
                run.await(ask(LendingDispatch.renewLoan(loan, Option.none()), patron));
            }
            run.await(ask(LendingDispatch.returnBook(loan), patron));
            return Unit.UNIT;
        });
    }

    private Eff<HasFibers, Unit> queue(PatronId patron, BookId book, Manner manner) {
        return Eff.<HasFibers, Unit>direct(run -> {
            var hold = run.await(ask(LendingDispatch.placeHold(patron, book), patron));
            switch (manner) {
                case PROMPT -> {
                    run.await(Eff.sleep(Duration.ofMinutes(90)));
                    var loan = run.await(borrow(patron, book, manner, "when-ready"));
                    if (loan.isRight()) {
                        run.await(keep(patron, loan.get(), manner));
                    }
                }
                case UNDECIDED -> {
                    run.await(Eff.sleep(Duration.ofMinutes(30)));
                    if (hold.isRight()) {
                        run.await(ask(LendingDispatch.cancelHold(hold.get()), patron));
                    }
                }
                case LATE -> run.await(Eff.sleep(Duration.ofDays(2)));
            }
            return Unit.UNIT;
        });
    }

    private <A> Eff<HasFibers, Either<Failure, A>> ask(Eff<LendingRuntime, A> request, PatronId patron) {
        return Eff.<HasFibers, A>retry(
                        lending.ask(request.<LendingRuntime>calledBy(Caller.user(patron.toString()))), PATIENTLY)
                .either();
    }

    /** What has become of holds and loans, in words. */
    Seq<String> reached() {
        var loans = lending.run(Loans.query().list());
        return lending.run(Holds.query().list())
                .map(hold -> hold.status().name())
                .appendAll(loans.filter(loan -> loan.renewals() > 0).map(loan -> "RENEWED"))
                .appendAll(loans.filter(Loan::overdue).map(loan -> "OVERDUE"))
                .appendAll(Option.when(hasLetters, "REMINDED"));
    }

    /** Every copy is here or with a patron, both contexts agree on it, and each book is found as it is. */
    void check() {
        var differences = catalog.run(present.get().bookSearch().verify());
        assertThat(Invariants.broken(catalog.runtime(), lending.runtime(), differences))
                .isEmpty();
    }
}
