package dev.tenon.effect;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Why an effect did not yield its value. A failure is a plain value: code decides on it with a {@code switch}, and the
 * {@link Cause} beside it in {@link Exit.Failed} is for people.
 *
 * <p>The list is closed, so that every failure has an answer everywhere (an HTTP status, a retry decision). A domain adds
 * its own under {@link DomainFailure}, which is open.
 */
public sealed interface Failure {

    /** One sentence for people: what was expected, what was found. Never holds a secret or a stack trace. */
    String message();

    /** Whether the same request may succeed later: {@link Unavailable}, {@link TimedOut} and {@link RateLimited}. */
    default boolean isTransient() {
        return this instanceof Unavailable || this instanceof TimedOut || this instanceof RateLimited;
    }

    /**
     * Whether calling again may help: it is {@linkplain #isTransient transient}, or a {@link Defect}, which may have been one of the
     * moment. An {@link AssertionError} is not: it is the verdict of a test.
     */
    default boolean mayPass() {
        return isTransient() || this instanceof Defect defect && !(defect.throwable() instanceof AssertionError);
    }

    /**
     * Whether whoever was called has answered, if by a refusal. A {@linkplain #isTransient transient} failure, a
     * {@link Defect} and an {@link Interrupted} are none: what counts against the called one, and what to call again after.
     */
    default boolean isAnswer() {
        return !(isTransient() || this instanceof Defect || this instanceof Interrupted);
    }

    /**
     * Nothing has this identity.
     *
     * @param entity the simple name of what was looked for, such as {@code Book}
     * @param id the identity, in its text form
     */
    record NotFound(String entity, String id) implements Failure {
        @Override
        public String message() {
            return entity + " " + id + " does not exist";
        }
    }

    /**
     * The request contradicts what is stored.
     *
     * @param entity the simple name of what is in conflict, such as {@code Book}
     * @param id its identity, in its text form
     * @param reason what exactly is in conflict
     */
    record Conflict(String entity, String id, Reason reason) implements Failure {

        /** What a {@link Conflict} is about. */
        public sealed interface Reason {

            /** Says the reason as the rest of a sentence that starts with the entity. */
            String message();
        }

        /**
         * The caller worked on a version that is no longer the stored one.
         *
         * @param expected the version that the caller read
         * @param actual the stored version; 0 when the row is gone
         */
        public record StaleVersion(long expected, long actual) implements Reason {
            @Override
            public String message() {
                return "was changed since it was read: expected version " + expected + ", found " + actual;
            }
        }

        /** Something with this identity is stored already. */
        public record DuplicateKey() implements Reason {
            @Override
            public String message() {
                return "exists already";
            }
        }

        /**
         * Another row has this value of a unique lookup.
         *
         * @param field the component, such as {@code isbn}
         * @param value the value, in its text form
         */
        public record DuplicateValue(String field, String value) implements Reason {
            @Override
            public String message() {
                return "has " + field + " '" + value + "' already";
            }
        }

        /**
         * What it refers to is not stored.
         *
         * @param field the component, such as {@code authorId}
         * @param value the key that it refers to, in its text form
         */
        public record MissingReference(String field, String value) implements Reason {
            @Override
            public String message() {
                return "refers by " + field + " to '" + value + "', which is not stored";
            }
        }

        /**
         * It cannot be deleted, because another row refers to it.
         *
         * @param entity what refers to it, such as {@code Book}
         * @param field by which component, such as {@code authorId}
         */
        public record StillReferenced(String entity, String field) implements Reason {
            @Override
            public String message() {
                return "cannot be deleted: a " + entity + " refers to it by " + field;
            }
        }

        /** Another transaction wrote the same row first, and running again did not help. */
        public record ConcurrentChange() implements Reason {
            @Override
            public String message() {
                return "was changed by another transaction at the same time; try again";
            }
        }

        /**
         * Another server refused what it was asked, because of what is stored there.
         *
         * @param message what it said, as the rest of a sentence that starts with what was asked
         */
        public record Refused(String message) implements Reason {}

        /** Names the row, except where another one is in the way: then this one may be stored nowhere. */
        @Override
        public String message() {
            String subject = reason instanceof DuplicateValue ? "Another " + entity : entity + " " + id;
            return subject + " " + reason.message();
        }
    }

    /**
     * The request is well-formed but breaks rules of its fields; all of them are listed.
     *
     * @param errors at least one
     */
    record Invalid(Seq<FieldError> errors) implements Failure {
        @Override
        public String message() {
            return errors.map(error -> error.path() + " " + error.message()).mkString("; ");
        }
    }

    /** The caller did not say who it is, or not believably. */
    record Unauthorized(String message) implements Failure {}

    /** The caller is known and may not do this. */
    record Forbidden(String message) implements Failure {}

    /**
     * The caller asked too often.
     *
     * @param retryAfter how long to wait before the next try can succeed
     */
    record RateLimited(Duration retryAfter) implements Failure {
        @Override
        public String message() {
            return "too many requests; try again in " + retryAfter.toSeconds() + " s";
        }
    }

    /**
     * The work took longer than it was given.
     *
     * @param limit what it was given
     */
    record TimedOut(Duration limit, String message) implements Failure {

        /** One of which nothing else is known. */
        public TimedOut(Duration limit) {
            this(limit, "not done within " + limit.toMillis() + " ms");
        }
    }

    /**
     * Something outside (a database, a server) does not answer; trying later may help.
     *
     * @param retryAfter how long it asks to be left alone, if it said so
     */
    record Unavailable(String message, Option<Duration> retryAfter) implements Failure {

        /** It did not say for how long. */
        public Unavailable(String message) {
            this(message, Option.none());
        }
    }

    /** A refusal in the words of the user's own domain. Open: implement it with records, best under a sealed interface. */
    non-sealed interface DomainFailure extends Failure {}

    /**
     * A bug: a user function threw, or a promise of Tenon was broken.
     *
     * @param throwable what was thrown
     */
    record Defect(Throwable throwable) implements Failure {
        @Override
        public String message() {
            return "defect: " + throwable;
        }
    }

    /** The fiber or its thread was interrupted. Passes by {@code recover}: only finalizers see it. */
    record Interrupted() implements Failure {
        @Override
        public String message() {
            return "interrupted";
        }
    }
}
