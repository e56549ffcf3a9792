package dev.tenon.transaction;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.function.Function;

/**
 * Runs effects in transactions: begins, runs, commits. A failure, a defect or an interruption rolls back. When another
 * transaction committed first, the whole description runs again from the start on a new snapshot, at most
 * {@link #MAX_ATTEMPTS} times; clock and ids are read anew. Immutable; safe for use by several threads.
 *
 * @param <T> what an effect inside may use
 */
public final class Transactor<T> {

    /** How often a description is run before its conflict is the answer. */
    public static final int MAX_ATTEMPTS = 100;

    private static final int IMMEDIATE_REPEATS = 3;
    private static final int MAX_PAUSE_EXPONENT = 6;

    private final TransactionManager manager;
    private final Platform platform;
    private final Function<? super Transaction, ? extends T> environment;

    /** Marks the one failure that is run again, so that every other one passes with its cause. */
    private record Overtaken(Failure failure) implements Failure.DomainFailure {
        @Override
        public String message() {
            return failure.message();
        }
    }

    /**
     * @param manager begins the transactions
     * @param platform gives the pauses before late repeats and their randomness
     * @param environment makes, of a transaction, what effects inside may use
     */
    public Transactor(
            TransactionManager manager, Platform platform, Function<? super Transaction, ? extends T> environment) {
        this.manager = manager;
        this.platform = platform;
        this.environment = environment;
    }

    /**
     * Describes {@code body} as one transaction. The answer is that of the attempt that committed. Fails with
     * {@code Conflict(ConcurrentChange)} when {@link #MAX_ATTEMPTS} attempts were not enough, and otherwise as {@code body}
     * does. A failure of an attempt that is doomed by a conflict is not an answer: it is run again.
     */
    public <A> Eff<Object, A> transact(Eff<? super T, ? extends A> body) {
        return transact(Isolation.SNAPSHOT, body);
    }

    /** {@link #transact(Eff)} with this isolation. */
    public <A> Eff<Object, A> transact(Isolation isolation, Eff<? super T, ? extends A> body) {
        return attempt(isolation, body, 1, MAX_ATTEMPTS);
    }

    /**
     * {@link #transact(Isolation, Eff)}, running again less often.
     *
     * @param retries how often it is run again at most; at least 0
     */
    public <A> Eff<Object, A> transact(Isolation isolation, int retries, Eff<? super T, ? extends A> body) {
        return attempt(isolation, body, 1, retries + 1);
    }

    /**
     * Describes {@code body} as reads of one snapshot, which see no commit that comes after the first of them began. Nothing is
     * committed.
     */
    public <A> Eff<Object, A> snapshot(Eff<? super T, ? extends A> body) {
        return Eff.acquireRelease(
                Eff.of(() -> manager.begin(Isolation.SNAPSHOT)),
                transaction -> rollback(transaction),
                transaction -> Eff.suspend(() -> Eff.<T, A>widen(body).provide(environment.apply(transaction))));
    }

    private <A> Eff<Object, A> attempt(
            Isolation isolation, Eff<? super T, ? extends A> body, int number, int attempts) {
        if (number == attempts) {
            return once(isolation, body);
        }
        return this.<A>once(isolation, body)
                .mapFailure(failure -> isConcurrentChange(failure) ? new Overtaken(failure) : failure)
                .catchSome(
                        Overtaken.class,
                        overtaken -> pause(number).flatMap(done -> attempt(isolation, body, number + 1, attempts)));
    }

    private <A> Eff<Object, A> once(Isolation isolation, Eff<? super T, ? extends A> body) {
        return Eff.acquireRelease(
                Eff.of(() -> manager.begin(isolation)),
                transaction -> rollback(transaction),
                transaction -> use(transaction, body));
    }

    private <A> Eff<Object, A> use(Transaction transaction, Eff<? super T, ? extends A> body) {
        Eff<Object, A> result = Eff.suspend(() -> Eff.<T, A>widen(body).provide(environment.apply(transaction)));
        return result.flatMap(value -> commit(transaction, value))
                .mapFailure(failure -> transaction.conflict().fold(() -> failure, conflict -> conflict));
    }

    private static <A> Eff<Object, A> commit(Transaction transaction, A value) {
        return Eff.of(() -> {
            transaction.commit();
            return value;
        });
    }

    private static Eff<Object, Unit> rollback(Transaction transaction) {
        return Eff.of(() -> {
            transaction.rollback();
            return Unit.UNIT;
        });
    }

    private Eff<Object, Unit> pause(int attempt) {
        if (attempt <= IMMEDIATE_REPEATS) {
            return Eff.unit();
        }
        int exponent = Math.min(attempt - IMMEDIATE_REPEATS, MAX_PAUSE_EXPONENT);
        return Eff.of(() -> {
            platform.sleep(Duration.ofNanos(platform.random().nextLong(1_000_000L << exponent)));
            return Unit.UNIT;
        });
    }

    private static boolean isConcurrentChange(Failure failure) {
        return failure instanceof Failure.Conflict conflict
                && conflict.reason() instanceof Failure.Conflict.ConcurrentChange;
    }
}
