package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.store.Reference;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the errors of PostgreSQL are to the caller, by SQLSTATE (PostgreSQL's documentation, appendix A). */
final class SqlFailures {

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String INTEGRITY = "23";
    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";
    private static final String TOO_LONG = "22001";
    private static final String OUT_OF_RANGE = "22003";
    private static final String CONNECTION = "08";
    private static final String SHUTDOWN = "57P";
    private static final String RESOURCES = "53";
    private static final String CANCELED = "57014";
    private static final String NOT_SUPPORTED = "0A000";

    /** A transaction was idle or open for too long: the server has rolled it back, and ended the connection. */
    private static final Set<String> ENDED = Set.of("25P03", "25P04");

    /** A lock was not free in time; the server could not read or write its files. */
    private static final Set<String> LATER = Set.of("55P03", "58030");

    /** {@code Key (isbn)=(0306406152) already exists.} */
    private static final Pattern VALUE = Pattern.compile("\\)=\\((.*)\\)");

    private SqlFailures() {}

    /** A statement about {@code subject} failed. */
    static FailureException thrown(SQLException e, Subject subject) {
        return new FailureException(failure(e, subject), e);
    }

    /** A commit failed; when the connection broke meanwhile, nobody knows whether it was done. */
    static FailureException onCommit(SQLException e) {
        String state = stateOf(e);
        if (state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK)) {
            return new FailureException(new Conflict("the transaction", "", new Conflict.ConcurrentChange()), e);
        }
        if (isConnectionLoss(state) && !isUnavailable(state)) {
            return new FailureException(
                    new Failure.Unavailable("PostgreSQL: the connection broke during the commit, which may or may not"
                            + " have happened: " + e.getMessage()),
                    e);
        }
        return new FailureException(isUnavailable(state) ? unavailable(e) : new Failure.Defect(e), e);
    }

    /** The conflict in a failure, if that is one which another run may avoid. */
    static @Nullable Conflict conflict(FailureException failure) {
        return failure.failure() instanceof Conflict conflict && conflict.reason() instanceof Conflict.ConcurrentChange
                ? conflict
                : null;
    }

    /** A statement did not do all that it was to do, and nothing that can be seen is in its way: somebody else is. */
    static SQLException someWereLeft() {
        return new SQLException("some rows were left as they were", SERIALIZATION_FAILURE);
    }

    /** Whether a row refers to what is not there. */
    static boolean isMissingReference(FailureException failure) {
        return failure.failure() instanceof Conflict conflict && conflict.reason() instanceof Conflict.MissingReference;
    }

    /** Whether a row was refused, and not the whole transaction; or a way to write rows: {@code COPY} where rows are secured. */
    static boolean isRefusal(SQLException e) {
        String state = stateOf(e);
        return state.startsWith(INTEGRITY) || state.equals(NOT_SUPPORTED);
    }

    private static Failure failure(SQLException e, Subject subject) {
        String state = stateOf(e);
        if (state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK)) {
            return subject.conflict(new Conflict.ConcurrentChange());
        }
        if (isConnectionLoss(state) || isUnavailable(state)) {
            return unavailable(e);
        }
        if (state.equals(UNIQUE)) {
            // What a statement could see was asked before, so somebody else was faster.
            return subject.conflict(new Conflict.ConcurrentChange());
        }
        if (state.equals(FOREIGN_KEY)) {
            // What a statement could see was asked before, so somebody else was faster.
            return subject.deletes() ? stillReferenced(e, subject) : subject.conflict(new Conflict.ConcurrentChange());
        }
        if (state.startsWith(INTEGRITY) || state.equals(TOO_LONG) || state.equals(OUT_OF_RANGE)) {
            return invalid(e, subject);
        }
        return new Failure.Defect(e);
    }

    /** A statement on many rows was refused because of one of them, and was undone. */
    static FailureException ofBulk(SQLException e, Subject subject) {
        return new FailureException(bulkFailure(e, subject), e);
    }

    private static Failure bulkFailure(SQLException e, Subject subject) {
        String constraint = constraint(e);
        return switch (stateOf(e)) {
            case UNIQUE ->
                subject.conflict(new Conflict.DuplicateValue(
                        subject.table().lookupOf(constraint).getOrElse(constraint),
                        withoutTenant(value(e), subject.table().type().tenant().isDefined(), subject)));
            case FOREIGN_KEY ->
                subject.deletes() ? stillReferenced(e, subject) : subject.conflict(missing(e, subject, constraint));
            default -> failure(e, subject);
        };
    }

    private static Conflict.MissingReference missing(SQLException e, Subject subject, String constraint) {
        PostgresTable<?, ?> table = subject.table();
        String field = table.referenceOf(constraint)
                .map(reference -> reference.field().name())
                .getOrElse(constraint);
        return new Conflict.MissingReference(field, withoutTenant(value(e), table.isOfOwnTenant(field), subject));
    }

    /** The tenant comes first in an index, and is nobody's business. */
    private static String withoutTenant(String value, boolean hasTenant, Subject subject) {
        return hasTenant ? value.substring(subject.by().tenant().getOrElse("").length() + ", ".length()) : value;
    }

    /** The same that memory says: whose row is referred to, and by which field of what. */
    private static Failure stillReferenced(SQLException e, Subject subject) {
        String constraint = constraint(e);
        String name = message(e).flatMap(found -> Option.of(found.getTable())).getOrElse("");
        for (PostgresTable<?, ?> referring : subject.tables().named(name)) {
            for (Reference<?, ?> reference : referring.referenceOf(constraint)) {
                return new Conflict(
                        reference.target().get().name(),
                        key(
                                reference,
                                withoutTenant(
                                        value(e),
                                        referring.isOfOwnTenant(
                                                reference.field().name()),
                                        subject)),
                        new Conflict.StillReferenced(
                                referring.type().name(), reference.field().name()));
            }
        }
        return subject.conflict(new Conflict.StillReferenced(
                subject.table().entityOf(name).getOrElse(name),
                subject.table().referringField(constraint).getOrElse(constraint)));
    }

    /** The text of the key that a reference has, as it is in a message of PostgreSQL. */
    private static String key(Reference<?, ?> reference, String value) {
        try {
            return reference.field().type().decode(value).toString();
        } catch (RuntimeException otherForm) {
            return value;
        }
    }

    private static String constraint(SQLException e) {
        return message(e).flatMap(found -> Option.of(found.getConstraint())).getOrElse("");
    }

    private static String value(SQLException e) {
        return message(e)
                .flatMap(found -> Option.of(found.getDetail()))
                .map(VALUE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .getOrElse("");
    }

    private static Failure invalid(SQLException e, Subject subject) {
        Option<String> column = message(e)
                .flatMap(found -> Option.of(found.getColumn()))
                .flatMap(name -> subject.table().componentOf(name));
        Option<String> constraint = message(e).flatMap(found -> Option.of(found.getConstraint()));
        String path = column.orElse(
                        () -> constraint.flatMap(name -> subject.table().checkedBy(name)))
                .getOrElse("");
        String message = message(e).map(ServerErrorMessage::getMessage).getOrElse(e.getMessage());
        return new Failure.Invalid(Vector.of(new FieldError(path, "is refused by the database: " + message)));
    }

    private static Option<ServerErrorMessage> message(SQLException e) {
        return e instanceof PSQLException postgres ? Option.of(postgres.getServerErrorMessage()) : Option.none();
    }

    private static Failure unavailable(SQLException e) {
        return new Failure.Unavailable("PostgreSQL: " + e.getMessage());
    }

    /** Whether the server says that it did nothing, and may do it at another time. */
    private static boolean isUnavailable(String state) {
        return state.equals(CANCELED) || ENDED.contains(state) || LATER.contains(state);
    }

    private static boolean isConnectionLoss(String state) {
        return state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN) || state.startsWith(RESOURCES);
    }

    private static String stateOf(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
