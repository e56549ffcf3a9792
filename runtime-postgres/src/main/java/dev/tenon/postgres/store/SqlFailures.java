package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.SQLException;
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
        if (isConnectionLoss(state)) {
            return new FailureException(
                    new Failure.Unavailable("PostgreSQL: the connection broke during the commit, which may or may not"
                            + " have happened: " + e.getMessage()),
                    e);
        }
        return new FailureException(new Failure.Defect(e), e);
    }

    /** The conflict in a failure, if that is one which another run may avoid. */
    static @Nullable Conflict conflict(FailureException failure) {
        return failure.failure() instanceof Conflict conflict && conflict.reason() instanceof Conflict.ConcurrentChange
                ? conflict
                : null;
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
        if (isConnectionLoss(state)) {
            return new Failure.Unavailable("PostgreSQL: " + e.getMessage());
        }
        if (state.equals(CANCELED)) {
            return new Failure.Unavailable("PostgreSQL: " + e.getMessage());
        }
        if (state.equals(UNIQUE)) {
            // What a statement could see was asked before, so somebody else was faster.
            return subject.conflict(new Conflict.ConcurrentChange());
        }
        if (state.equals(FOREIGN_KEY)) {
            return foreignKey(e, subject);
        }
        if (state.startsWith(INTEGRITY) || state.equals(TOO_LONG) || state.equals(OUT_OF_RANGE)) {
            return invalid(e, subject);
        }
        return new Failure.Defect(e);
    }

    /** A statement on many rows was refused because of one of them, and was undone. */
    static Failure ofBulk(SQLException e, Subject subject) {
        String constraint =
                message(e).flatMap(found -> Option.of(found.getConstraint())).getOrElse("");
        String value = message(e)
                .flatMap(found -> Option.of(found.getDetail()))
                .map(VALUE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .getOrElse("");
        return switch (stateOf(e)) {
            case UNIQUE ->
                subject.conflict(new Conflict.DuplicateValue(
                        subject.table().lookupOf(constraint).getOrElse(constraint),
                        withoutTenant(value, subject.table().type().tenant().isDefined())));
            case FOREIGN_KEY ->
                subject.table()
                        .referenceOf(constraint)
                        .<Failure>map(field -> subject.conflict(new Conflict.MissingReference(
                                field, withoutTenant(value, subject.table().isOfOwnTenant(field)))))
                        .getOrElse(() -> failure(e, subject));
            default -> failure(e, subject);
        };
    }

    /** The tenant comes first in an index, and is nobody's business. */
    private static String withoutTenant(String value, boolean hasTenant) {
        return hasTenant ? value.substring(value.indexOf(", ") + 2) : value;
    }

    /** A row that was not there when it was asked for, or that came meanwhile; or one of a chain of deletions. */
    private static Failure foreignKey(SQLException e, Subject subject) {
        Option<String> constraint = message(e).flatMap(found -> Option.of(found.getConstraint()));
        Option<String> table = message(e).flatMap(found -> Option.of(found.getTable()));
        return constraint
                .flatMap(name -> subject.table().referenceOf(name))
                .<Failure>map(field -> subject.conflict(new Conflict.ConcurrentChange()))
                .getOrElse(() -> subject.conflict(new Conflict.StillReferenced(
                        table.flatMap(name -> subject.table().entityOf(name)).getOrElse(table.getOrElse("")),
                        constraint
                                .flatMap(name -> subject.table().referringField(name))
                                .getOrElse(constraint.getOrElse("")))));
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

    private static boolean isConnectionLoss(String state) {
        return state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN) || state.startsWith(RESOURCES);
    }

    private static String stateOf(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
