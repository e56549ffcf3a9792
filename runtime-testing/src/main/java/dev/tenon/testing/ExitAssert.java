package dev.tenon.testing;

import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * What a test says of how an effect ended. A mismatch shows the whole failure with its cause.
 *
 * @param <A> the effect's value
 */
public final class ExitAssert<A> extends AbstractAssert<ExitAssert<A>, Exit<A>> {

    ExitAssert(@Nullable Exit<A> actual) {
        super(actual, ExitAssert.class);
    }

    /** It has a value. */
    public ExitAssert<A> succeeds() {
        value();
        return this;
    }

    /** It has this value. */
    public ExitAssert<A> succeedsWith(A expected) {
        A value = value();
        if (!Objects.equals(value, expected)) {
            throw failureWithActualExpected(
                    value, expected, "Expected the value%n  %s%nbut found%n  %s", expected, value);
        }
        return this;
    }

    /** It has a value of which {@code check} finds nothing wrong. */
    public ExitAssert<A> succeedsMatching(Consumer<? super A> check) {
        check.accept(value());
        return this;
    }

    /** It failed with a failure of this kind. */
    public ExitAssert<A> failsWith(Class<? extends Failure> kind) {
        if (!kind.isInstance(failure())) {
            throw failure("Expected a %s but found%n%s", kind.getSimpleName(), describe());
        }
        return this;
    }

    /** It failed with this failure. */
    public ExitAssert<A> failsWith(Failure expected) {
        Failure failure = failure();
        if (!failure.equals(expected)) {
            throw failureWithActualExpected(
                    failure, expected, "Expected the failure%n  %s%nbut found%n%s", expected, describe());
        }
        return this;
    }

    /** It failed with a failure of this kind, of which {@code check} finds nothing wrong. */
    public <F extends Failure> ExitAssert<A> failsMatching(Class<F> kind, Consumer<? super F> check) {
        failsWith(kind);
        check.accept(kind.cast(failure()));
        return this;
    }

    /** It is {@link Failure.Invalid} in exactly these fields, in any order. */
    public ExitAssert<A> failsWithFields(String... paths) {
        failsWith(Failure.Invalid.class);
        Assertions.assertThat(((Failure.Invalid) failure()).errors())
                .extracting(FieldError::path)
                .as("the fields at fault in%n%s", describe())
                .containsExactlyInAnyOrder(paths);
        return this;
    }

    /** It ended in a bug. */
    public ExitAssert<A> isDefect() {
        return failsWith(Failure.Defect.class);
    }

    /** It was interrupted. */
    public ExitAssert<A> isInterrupted() {
        return failsWith(Failure.Interrupted.class);
    }

    private A value() {
        isNotNull();
        if (actual instanceof Exit.Success<A>(A value)) {
            return value;
        }
        throw failure("Expected a value but found%n%s", describe());
    }

    private Failure failure() {
        isNotNull();
        if (actual instanceof Exit.Failed<A> failed) {
            return failed.failure();
        }
        throw failure("Expected a failure but found%n%s", describe());
    }

    private String describe() {
        return actual instanceof Exit.Failed<A> failed ? failed.render() : String.valueOf(actual);
    }
}
