package dev.tenon.capability;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Stages;
import dev.tenon.platform.StepObserver;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What generated effects make of the ways in which a plain interface answers. */
public final class Outside {

    private Outside() {}

    /**
     * The call as a function for {@code Eff.effect}. A checked exception is {@link Failure.Unavailable}, with
     * {@code "<name> failed"} in its message and the exception as its cause; {@link InterruptedException} is an
     * interruption; unchecked exceptions pass.
     *
     * @param name such as {@code Notifier.send}
     */
    public static <R, A> Function<R, A> call(String name, OutsideCall<? super R, ? extends A> call) {
        return environment -> {
            StepObserver observer =
                    environment instanceof HasPlatform has ? has.platform().observer() : StepObserver.none();
            try {
                return observer.isOn() ? observed(observer, name, environment, call) : call.call(environment);
            } catch (RuntimeException unchecked) {
                throw unchecked;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure.Interrupted(), interrupted);
            } catch (Exception checked) {
                throw unavailable(name, checked);
            }
        };
    }

    private static <R, A> A observed(
            StepObserver observer, String name, R environment, OutsideCall<? super R, ? extends A> call)
            throws Exception {
        StepObserver.Step step = observer.begins(StepObserver.Kind.OUTSIDE, name);
        A value;
        try {
            value = call.call(environment);
        } catch (Exception failed) {
            step.failed(failed.toString());
            throw failed;
        }
        step.succeeded(value);
        return value;
    }

    /** The right side; fails with the left one. */
    public static <A> A value(Either<? extends Failure, ? extends A> either) {
        if (either.isLeft()) {
            throw new FailureException(either.getLeft());
        }
        return either.get();
    }

    /** The right side; throws the left one. */
    public static <A> A valueOrThrow(Either<? extends Throwable, ? extends A> either) throws Exception {
        if (either.isLeft()) {
            throw thrown(either.getLeft());
        }
        return either.get();
    }

    /** The success; throws what was caught. */
    public static <A> A value(Try<? extends A> attempt) throws Exception {
        if (attempt.isFailure()) {
            throw thrown(attempt.getCause());
        }
        return attempt.get();
    }

    /**
     * Waits for the value of {@code stage} at a latch of the platform; throws what it ended with. An interruption cancels
     * the stage if it can be cancelled.
     */
    public static <A> @Nullable A await(HasFibers environment, CompletionStage<? extends @Nullable A> stage)
            throws Exception {
        return Stages.await(stage, environment.platform().latch(), Latch::await);
    }

    private static FailureException unavailable(String name, Exception checked) {
        String reason = checked.getMessage() == null ? checked.getClass().getSimpleName() : checked.getMessage();
        return new FailureException(new Failure.Unavailable(name + " failed: " + reason), checked);
    }

    private static Exception thrown(@Nullable Throwable thrown) {
        return switch (thrown) {
            case Exception exception -> exception;
            case Error error -> throw error;
            case null, default -> new FailureException(new Failure.Defect(new IllegalStateException("failed", thrown)));
        };
    }
}
