package dev.tenon.benchmarks;

import dev.tenon.benchmarks.Lending.Book;
import dev.tenon.benchmarks.Lending.HasLending;
import dev.tenon.benchmarks.Lending.Loan;
import dev.tenon.benchmarks.Lending.Patron;
import dev.tenon.effect.Eff;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the names of effects cost while no telemetry is installed: the five calls of {@link Handler} in a block, once as
 * effects with a name, which telemetry would observe, and once without.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class Instrumented {

    /** Who asks. A field, so that the compiler cannot look it up once and for all. */
    public String patronId = "patron-1";

    /** For what. */
    public String bookId = "book-1";

    private final Lending.InMemory lending = Lending.InMemory.of(patronId, bookId);

    /** Calls the port. */
    @Benchmark
    public Loan plain() {
        Patron patron = lending.patron(patronId);
        Book book = lending.book(bookId);
        int loans = lending.loans(patron);
        Book lent = lending.save(book.lentTo(patron));
        return lending.record(new Loan(patron.id(), lent.id(), loans + 1));
    }

    /** Awaits effects with names: {@code Eff.effect}. */
    @Benchmark
    public Loan eff() {
        Eff<HasLending, Loan> handler = Eff.direct(run -> {
            Patron patron = run.await(LendingEffects.patron(patronId));
            Book book = run.await(LendingEffects.book(bookId));
            int loans = run.await(LendingEffects.loans(patron));
            Book lent = run.await(LendingEffects.save(book.lentTo(patron)));
            return run.await(LendingEffects.record(new Loan(patron.id(), lent.id(), loans + 1)));
        });
        return handler.runOrThrow(lending);
    }

    /** Awaits effects without names: {@code Eff.access}. */
    @Benchmark
    public Loan effWithoutNames() {
        Eff<HasLending, Loan> handler = Eff.direct(run -> {
            Patron patron = run.await(Eff.access(in -> in.lending().patron(patronId)));
            Book book = run.await(Eff.access(in -> in.lending().book(bookId)));
            int loans = run.await(Eff.access(in -> in.lending().loans(patron)));
            Book lent = run.await(Eff.access(in -> in.lending().save(book.lentTo(patron))));
            return run.await(Eff.access(in -> in.lending().record(new Loan(patron.id(), lent.id(), loans + 1))));
        });
        return handler.runOrThrow(lending);
    }
}
