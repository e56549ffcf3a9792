package dev.tenon.benchmarks;

import static dev.tenon.benchmarks.CatsRuntime.CATS;
import static dev.tenon.benchmarks.ZioRuntime.HERE;

import cats.effect.SyncIO;
import dev.tenon.benchmarks.Lending.Book;
import dev.tenon.benchmarks.Lending.HasLending;
import dev.tenon.benchmarks.Lending.Loan;
import dev.tenon.benchmarks.Lending.Patron;
import dev.tenon.effect.Eff;
import io.smallrye.mutiny.Uni;
import io.vavr.concurrent.Future;
import io.vavr.control.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Mono;
import zio.ZIO;

/**
 * What a handler pays: five calls of a port in memory, of which each needs what those before it gave. Built and run each
 * time, as for a request.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class Handler {

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

    /** A block that awaits. */
    @Benchmark
    public Loan effDirect() {
        Eff<HasLending, Loan> handler = Eff.direct(run -> {
            Patron patron = run.await(LendingEffects.patron(patronId));
            Book book = run.await(LendingEffects.book(bookId));
            int loans = run.await(LendingEffects.loans(patron));
            Book lent = run.await(LendingEffects.save(book.lentTo(patron)));
            return run.await(LendingEffects.record(new Loan(patron.id(), lent.id(), loans + 1)));
        });
        return handler.runOrThrow(lending);
    }

    /** A chain of {@code flatMap}. */
    @Benchmark
    public Loan effChain() {
        return LendingEffects.<HasLending>patron(patronId)
                .flatMap(patron -> LendingEffects.<HasLending>book(bookId)
                        .flatMap(book -> LendingEffects.<HasLending>loans(patron)
                                .flatMap(loans -> LendingEffects.<HasLending>save(book.lentTo(patron))
                                        .flatMap(lent -> LendingEffects.<HasLending>record(
                                                new Loan(patron.id(), lent.id(), loans + 1))))))
                .runOrThrow(lending);
    }

    /** Futures that the port completed. */
    @Benchmark
    public Loan completableFuture() {
        return CompletableFuture.completedFuture(lending.patron(patronId))
                .thenCompose(patron -> CompletableFuture.completedFuture(lending.book(bookId))
                        .thenCompose(book -> CompletableFuture.completedFuture(lending.loans(patron))
                                .thenCompose(loans -> CompletableFuture.completedFuture(
                                                lending.save(book.lentTo(patron)))
                                        .thenCompose(lent -> CompletableFuture.completedFuture(
                                                lending.record(new Loan(patron.id(), lent.id(), loans + 1)))))))
                .join();
    }

    /** Each call at once. */
    @Benchmark
    public Loan vavrTry() {
        return Try.of(() -> lending.patron(patronId))
                .flatMap(patron -> Try.of(() -> lending.book(bookId))
                        .flatMap(book -> Try.of(() -> lending.loans(patron))
                                .flatMap(loans -> Try.of(() -> lending.save(book.lentTo(patron)))
                                        .flatMap(lent -> Try.of(
                                                () -> lending.record(new Loan(patron.id(), lent.id(), loans + 1)))))))
                .get();
    }

    /** Each call on the common pool. */
    @Benchmark
    public Loan vavrFuture() {
        return Future.of(() -> lending.patron(patronId))
                .flatMap(patron -> Future.of(() -> lending.book(bookId))
                        .flatMap(book -> Future.of(() -> lending.loans(patron))
                                .flatMap(loans -> Future.of(() -> lending.save(book.lentTo(patron)))
                                        .flatMap(lent -> Future.of(
                                                () -> lending.record(new Loan(patron.id(), lent.id(), loans + 1)))))))
                .get();
    }

    /** {@code fromCallable} and {@code flatMap}. */
    @Benchmark
    public @Nullable Loan reactor() {
        return Mono.fromCallable(() -> lending.patron(patronId))
                .flatMap(patron -> Mono.fromCallable(() -> lending.book(bookId))
                        .flatMap(book -> Mono.fromCallable(() -> lending.loans(patron))
                                .flatMap(loans -> Mono.fromCallable(() -> lending.save(book.lentTo(patron)))
                                        .flatMap(lent -> Mono.fromCallable(
                                                () -> lending.record(new Loan(patron.id(), lent.id(), loans + 1)))))))
                .block();
    }

    /** {@code item} and {@code flatMap}. */
    @Benchmark
    public Loan mutiny() {
        return Uni.createFrom()
                .item(() -> lending.patron(patronId))
                .flatMap(patron -> Uni.createFrom()
                        .item(() -> lending.book(bookId))
                        .flatMap(book -> Uni.createFrom()
                                .item(() -> lending.loans(patron))
                                .flatMap(loans -> Uni.createFrom()
                                        .item(() -> lending.save(book.lentTo(patron)))
                                        .flatMap(lent -> Uni.createFrom()
                                                .item(() ->
                                                        lending.record(new Loan(patron.id(), lent.id(), loans + 1)))))))
                .await()
                .indefinitely();
    }

    /** {@code delay} and {@code flatMap}, on the caller's thread. */
    @Benchmark
    public Loan catsSync() {
        return SyncIO.delay(() -> lending.patron(patronId))
                .flatMap(patron -> SyncIO.delay(() -> lending.book(bookId))
                        .flatMap(book -> SyncIO.delay(() -> lending.loans(patron))
                                .flatMap(loans -> SyncIO.delay(() -> lending.save(book.lentTo(patron)))
                                        .flatMap(lent -> SyncIO.delay(
                                                () -> lending.record(new Loan(patron.id(), lent.id(), loans + 1)))))))
                .unsafeRunSync();
    }

    /** {@code delay} and {@code flatMap}, on the threads of the runtime. */
    @Benchmark
    public Loan cats(CatsRuntime runtime) {
        return runtime.run(CATS.delay(() -> lending.patron(patronId))
                .flatMap(patron -> CATS.delay(() -> lending.book(bookId))
                        .flatMap(book -> CATS.delay(() -> lending.loans(patron))
                                .flatMap(loans -> CATS.delay(() -> lending.save(book.lentTo(patron)))
                                        .flatMap(lent -> CATS.delay(
                                                () -> lending.record(new Loan(patron.id(), lent.id(), loans + 1))))))));
    }

    /** {@code attempt} and {@code flatMap}. */
    @Benchmark
    public Loan zio(ZioRuntime runtime) {
        return runtime.run(ZIO.attempt(unsafe -> lending.patron(patronId), HERE)
                .flatMap(
                        patron -> ZIO.attempt(unsafe -> lending.book(bookId), HERE)
                                .flatMap(
                                        book -> ZIO.attempt(unsafe -> lending.loans(patron), HERE)
                                                .flatMap(
                                                        loans -> ZIO.attempt(
                                                                        unsafe -> lending.save(book.lentTo(patron)),
                                                                        HERE)
                                                                .flatMap(
                                                                        lent -> ZIO.attempt(
                                                                                unsafe -> lending.record(new Loan(
                                                                                        patron.id(),
                                                                                        lent.id(),
                                                                                        loans + 1)),
                                                                                HERE),
                                                                        HERE),
                                                        HERE),
                                        HERE),
                        HERE));
    }
}
