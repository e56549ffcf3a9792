package dev.tenon.job.worker;

import dev.tenon.effect.Eff;
import dev.tenon.job.JobProgress;
import dev.tenon.job.JobType;
import java.util.function.BiFunction;

/**
 * The handler of a kind of job. Immutable.
 *
 * @param <T> what may be used in a transaction
 */
public sealed interface JobHandling<T> {

    /** Whose handler it is. */
    JobType<?> type();

    /** A handler in transactions, whose effect happens once. */
    static <J, T> JobHandling<T> inTransaction(
            JobType<J> type, BiFunction<? super J, ? super JobProgress, ? extends Eff<? super T, ?>> handler) {
        return new InTransaction<>(
                type,
                (payload, progress) -> handler.apply(type.message().payload().cast(payload), progress));
    }

    /**
     * A handler that may call the world outside, and is run at least once.
     *
     * @param environment what it runs in
     */
    static <J, R, T> JobHandling<T> outside(
            JobType<J> type,
            R environment,
            BiFunction<? super J, ? super JobProgress, ? extends Eff<? super R, ?>> handler) {
        return new Outside<>(
                type,
                environment,
                (payload, progress) -> handler.apply(type.message().payload().cast(payload), progress));
    }

    /** In transactions. */
    record InTransaction<T>(JobType<?> type, BiFunction<Object, JobProgress, Eff<? super T, ?>> handler)
            implements JobHandling<T> {}

    /** Outside of transactions. */
    record Outside<R, T>(JobType<?> type, R environment, BiFunction<Object, JobProgress, Eff<? super R, ?>> handler)
            implements JobHandling<T> {}
}
