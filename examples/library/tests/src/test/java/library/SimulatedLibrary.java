package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.platform.HasFibers;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
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

/** The whole library as two processes, with two books and three patrons. */
final class SimulatedLibrary {

    private static final Schedule PATIENTLY =
            Schedule.spaced(Duration.ofSeconds(10)).upTo(30).whileFailure(Failure::isTransient);

    private final SimulatedProcess<CatalogRuntime> catalog;
    private final SimulatedProcess<LendingRuntime> lending;
    private final Seq<BookId> books;
    private final Seq<PatronId> patrons;

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
                        .notifier((email, text) -> {})),
                LendingModule::runtime);
        books = List.of(book("Emma", "9780141439587", 1), book("Persuasion", "9780141439686", 2));
        patrons = List.of("ada", "bob", "cyd")
                .map(name -> lending.run(LendingDispatch.registerPatron(name, name + "@example.org")));
        world.settle();
    }

    /** One in which all patrons come at the same time, and want both books. */
    static SimulatedLibrary crowded(World world) {
        var library = new SimulatedLibrary(world);
        for (var patron : library.patrons) {
            int first = world.random().nextInt(2);
            world.client(
                    patron.toString(),
                    library.visit(patron, library.books.get(first))
                            .flatMap(done -> library.visit(patron, library.books.get(1 - first))));
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
        return visit(patrons.head(), books.head());
    }

    /** Borrows a book and brings it back, or waits for it. Whoever gets no answer asks again, with the same key. */
    private Eff<HasFibers, Unit> visit(PatronId patron, BookId book) {
        var key = new IdempotencyKey(patron + "-" + book);
        return Eff.<HasFibers, Unit>direct(run -> {
            Either<Failure, LoanId> loan = run.await(
                    ask(LendingDispatch.dispatch(new BorrowBook(patron, book, Option.some(14)), key), patron));
            if (loan.isLeft()) {
                run.await(ask(LendingDispatch.placeHold(patron, book), patron));
            } else {
                run.await(Eff.sleep(Duration.ofHours(1)));
                run.await(ask(LendingDispatch.returnBook(loan.get()), patron));
            }
            return Unit.UNIT;
        });
    }

    private <A> Eff<HasFibers, Either<Failure, A>> ask(Eff<LendingRuntime, A> request, PatronId patron) {
        return Eff.<HasFibers, A>retry(
                        lending.ask(request.<LendingRuntime>calledBy(Caller.user(patron.toString()))), PATIENTLY)
                .either();
    }

    /** Every copy is here or with a patron, both contexts agree on it, and each book is found as it is. */
    void check() {
        var differences = catalog.run(present.get().bookSearch().verify());
        assertThat(Invariants.broken(catalog.runtime(), lending.runtime(), differences))
                .isEmpty();
    }
}
