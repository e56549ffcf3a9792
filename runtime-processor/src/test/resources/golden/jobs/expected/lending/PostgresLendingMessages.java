package lending;

import dev.tenon.Generated;
import dev.tenon.json.Json;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.store.FieldType;
import io.vavr.collection.Vector;
import lending.loans.ExpireHolds;
import lending.loans.SendDueReminder;

/** The messages of {@link Lending} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresLendingMessages {
    private static final Json<CheckOverdueLoans> CHECK_OVERDUE_LOANS_JSON =
            Json.object(values -> new CheckOverdueLoans());

    private static final Json<Count> COUNT_JSON = Json.object(
            values -> new Count(values.get(0), values.get(1), values.get(2)),
            Json.property("what", Json.of(FieldType.enumeration(Count.What.class)), Count::what),
            Json.property("shelf", Json.of(FieldType.TEXT), Count::shelf),
            Json.property("round", Json.of(FieldType.INT), Count::round));

    private static final Json<ExpireHolds> EXPIRE_HOLDS_JSON = Json.object(values -> new ExpireHolds());

    private static final Json<SendDueReminder> SEND_DUE_REMINDER_JSON = Json.object(
            values -> new SendDueReminder(values.get(0)),
            Json.property(
                    "loan", Json.of(FieldType.id(FieldType.UUID, LoanId::value, LoanId::new)), SendDueReminder::loan));

    private PostgresLendingMessages() {}

    /** The log in {@code database}. */
    public static PostgresMessageLog in(PostgresDatabase database) {
        return PostgresMessageLog.in(
                database,
                Vector.of(
                        PayloadType.of(LendingJobs.CHECK_OVERDUE_LOANS.message(), CHECK_OVERDUE_LOANS_JSON),
                        PayloadType.of(LendingJobs.COUNT.message(), COUNT_JSON),
                        PayloadType.of(LendingJobs.EXPIRE_HOLDS.message(), EXPIRE_HOLDS_JSON),
                        PayloadType.of(LendingJobs.SEND_DUE_REMINDER.message(), SEND_DUE_REMINDER_JSON)));
    }
}
