package dev.tenon.testing.contract;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.store.EntityType;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Supplier;

/** Operations on the two stores of an entity. For use by one thread. */
final class TwinRun<K, E> {

    private final EntityType<K, E> type;
    private final Sides sides;
    private final Twin<K, E> trusted;
    private final Twin<K, E> tested;

    TwinRun(EntityType<K, E> type, Twins<K, E> twins, Correlation caller, Sides sides) {
        this.type = type;
        this.sides = sides;
        this.trusted = new Twin<>(type, twins.trusted(), caller, sides.trusted());
        this.tested = new Twin<>(type, twins.tested(), caller, sides.tested());
    }

    /** Does it on both, and throws what differs. */
    void make(Trial<K, E> trial) {
        Object expected = answer(() -> trusted.take(trial));
        Object found = answer(() -> tested.take(trial));
        sides.note(trial.toString(), expected);
        if (!isSame(expected, found) && !isRefusedAlike(trial, expected, found)) {
            throw sides.difference("The stores of " + type, "   but the tested one: " + found);
        }
        sides.platform().clock().advance(Duration.ofSeconds(1));
    }

    /** Inserts rows into both. */
    void store(Seq<E> rows) {
        trusted.store(rows);
        tested.store(rows);
    }

    /** Looks at all rows of both, and throws what differs. */
    void compare() {
        Object expected = answer(trusted::rows);
        Object found = answer(tested::rows);
        if (!isSame(expected, found)) {
            throw sides.difference(
                    "The rows of " + type, "   which left " + expected + "\n   but in the tested store " + found);
        }
    }

    /** The value, or how it failed. */
    private static Object answer(Supplier<?> question) {
        try {
            return question.get();
        } catch (FailureException e) {
            return e.failure();
        } catch (IllegalArgumentException e) {
            return "an illegal argument";
        }
    }

    private boolean isSame(Object expected, Object found) {
        if (expected instanceof Rows<?> mine && found instanceof Rows<?> other) {
            return new Sameness<>(type).test(rows(mine), rows(other));
        }
        return expected.equals(found);
    }

    private static boolean isRefusedAlike(Trial<?, ?> trial, Object expected, Object found) {
        return switch (trial.action()) {
            case UPDATE_WHERE -> isSameUpdateRefused(expected, found);
            // Where several rows are in the way, each of them is a reason.
            case DELETE, DELETE_BY_ID, DELETE_ALL, DELETE_WHERE -> isHeld(expected) && isHeld(found);
            default -> false;
        };
    }

    /**
     * Of a bulk update a database tells the rules of one row that are broken, in its own words and without the row; memory tells all
     * of the row's.
     */
    private static boolean isSameUpdateRefused(Object expected, Object found) {
        return expected instanceof Failure.Invalid all
                        && found instanceof Failure.Invalid some
                        && some.errors().nonEmpty()
                        && all.errors()
                                .map(FieldError::path)
                                .containsAll(some.errors().map(FieldError::path))
                || expected instanceof Failure.Conflict mine
                        && found instanceof Failure.Conflict other
                        && mine.entity().equals(other.entity())
                        && mine.reason().equals(other.reason());
    }

    private static boolean isHeld(Object answer) {
        return answer instanceof Failure.Conflict conflict
                && conflict.reason() instanceof Failure.Conflict.StillReferenced;
    }

    @SuppressWarnings("unchecked") // a twin answers with rows of its entity
    private Seq<E> rows(Rows<?> answer) {
        return (Seq<E>) answer.rows();
    }

    /** An answer that is rows. */
    record Rows<E>(Seq<E> rows) {
        @Override
        public String toString() {
            return rows.mkString("[", ", ", "]");
        }
    }
}
