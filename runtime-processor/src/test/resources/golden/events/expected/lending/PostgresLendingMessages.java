package lending;

import dev.tenon.Generated;
import dev.tenon.json.Json;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.store.FieldType;
import io.vavr.collection.Vector;
import lending.loans.LoanEvent;
import lending.loans.Terms;

/** The messages of {@link Lending} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresLendingMessages {
    private static final Json<LoanEvent.Publish> LOAN_EVENT_PUBLISH_JSON = Json.object(
            values -> new LoanEvent.Publish(values.get(0)),
            Json.property(
                    "loan",
                    Json.of(FieldType.id(FieldType.UUID, LoanId::value, LoanId::new)),
                    LoanEvent.Publish::loan));

    private static final Json<LoanEvent.Returned> LOAN_EVENT_RETURNED_JSON = Json.object(
            values -> new LoanEvent.Returned(values.get(0), values.get(1)),
            Json.property(
                    "patron",
                    Json.of(FieldType.id(FieldType.UUID, PatronId::value, PatronId::new)),
                    LoanEvent.Returned::patron),
            Json.property(
                    "loan",
                    Json.of(FieldType.id(FieldType.UUID, LoanId::value, LoanId::new)),
                    LoanEvent.Returned::loan));

    private static final Json<Terms> TERMS_JSON = Json.object(
            values -> new Terms(values.get(0), values.get(1)),
            Json.property("days", Json.of(FieldType.INT), Terms::days),
            Json.property("note", Json.option(Json.of(FieldType.TEXT)), Terms::note));

    private static final Json<LoanEvent.Started> LOAN_EVENT_STARTED_JSON = Json.object(
            values -> new LoanEvent.Started(values.get(0), values.get(1), values.get(2)),
            Json.property(
                    "loan", Json.of(FieldType.id(FieldType.UUID, LoanId::value, LoanId::new)), LoanEvent.Started::loan),
            Json.property(
                    "patron",
                    Json.of(FieldType.id(FieldType.UUID, PatronId::value, PatronId::new)),
                    LoanEvent.Started::patron),
            Json.property("terms", TERMS_JSON, LoanEvent.Started::terms));

    private static final Json<Notice.Posted> NOTICE_POSTED_JSON = Json.object(
            values -> new Notice.Posted(values.get(0), values.get(1)),
            Json.property("text", Json.of(FieldType.TEXT), Notice.Posted::text),
            Json.property(
                    "patron",
                    Json.of(FieldType.id(FieldType.UUID, PatronId::value, PatronId::new)),
                    Notice.Posted::patron));

    private PostgresLendingMessages() {}

    /** The log in {@code database}. */
    public static PostgresMessageLog in(PostgresDatabase database) {
        return PostgresMessageLog.in(
                database,
                Vector.of(
                        PayloadType.of(LendingDomainEvents.PUBLISH, LOAN_EVENT_PUBLISH_JSON),
                        PayloadType.of(LendingDomainEvents.RETURNED, LOAN_EVENT_RETURNED_JSON),
                        PayloadType.of(LendingDomainEvents.STARTED, LOAN_EVENT_STARTED_JSON),
                        PayloadType.of(Notices.POSTED, NOTICE_POSTED_JSON)));
    }
}
