package dev.tenon.testing.contract;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.store.EntityType;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Operations on both twins, one transaction at a time, and their transcript. For use by one thread. */
final class TwinRun<K, E> implements AutoCloseable {

    private final EntityType<K, E> type;
    private final TestPlatform platform;
    private final Twin<K, E> trusted;
    private final Twin<K, E> tested;
    private final List<String> transcript = new ArrayList<>();

    TwinRun(EntityType<K, E> type, Twins<K, E> twins, Correlation caller, TestPlatform platform) {
        this.type = type;
        this.platform = platform;
        this.trusted = new Twin<>(type, twins.trusted(), caller);
        this.tested = new Twin<>(type, twins.tested(), caller);
    }

    /** Does it on both, and throws what differs. */
    void make(Trial<K, E> trial) {
        Object expected = answer(trusted, trial);
        Object found = answer(tested, trial);
        transcript.add(transcript.size() + 1 + ". " + trial + "\n   -> " + expected);
        if (!isSame(expected, found) && !isRefusedAlike(trial, expected, found)) {
            throw new AssertionError("The stores of " + type + " disagree in the last of " + transcript.size()
                    + " operations:\n" + String.join("\n", transcript) + "\n   but the tested one: " + found);
        }
        platform.clock().advance(Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        trusted.close();
        tested.close();
    }

    /** The value, or how it failed. */
    private Object answer(Twin<K, E> twin, Trial<K, E> trial) {
        try {
            return twin.take(trial);
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

    /**
     * Of a bulk update a database tells the rules of one row that are broken, in its own words and without the row; memory tells all
     * of the row's.
     */
    private static boolean isRefusedAlike(Trial<?, ?> trial, Object expected, Object found) {
        if (trial.action() != Trial.Action.UPDATE_WHERE) {
            return false;
        }
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
