package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Vector;

/** Reads the failure of blocking code. */
public final class Failures {

    private Failures() {}

    public static Failure of(Runnable work) {
        FailureException thrown = catchThrowableOfType(FailureException.class, work::run);
        assertThat(thrown).as("a failure").isNotNull();
        return thrown.failure();
    }

    public static Vector<String> pathsOf(Runnable work) {
        Failure failure = of(work);
        assertThat(failure).isInstanceOf(Failure.Invalid.class);
        return Vector.ofAll(((Failure.Invalid) failure).errors().map(FieldError::path));
    }
}
