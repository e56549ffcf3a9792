package dev.tenon.testing.contract;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads the failure of blocking code. */
final class Failures {

    private Failures() {}

    /** The failure that {@code work} ends in. */
    static Failure of(Runnable work) {
        return maybe(work).getOrElseThrow(() -> new AssertionError("this should have failed, and did not"));
    }

    /** The failure that {@code work} ends in, if it does. */
    static Option<Failure> maybe(Runnable work) {
        try {
            work.run();
            return Option.none();
        } catch (FailureException e) {
            return Option.some(e.failure());
        }
    }

    /** Why {@code work} is in conflict. */
    static Conflict.Reason reasonOf(Runnable work) {
        return reasonOf(of(work));
    }

    /** Why there is a conflict. */
    static Conflict.Reason reasonOf(Failure failure) {
        if (failure instanceof Conflict conflict) {
            return conflict.reason();
        }
        throw new AssertionError("expected a Conflict, but it is " + failure);
    }

    /** The paths of the fields that {@code work} finds invalid. */
    static Vector<String> pathsOf(Runnable work) {
        Failure failure = of(work);
        if (failure instanceof Failure.Invalid invalid) {
            return Vector.ofAll(invalid.errors().map(FieldError::path));
        }
        throw new AssertionError("expected Invalid, but it is " + failure);
    }
}
