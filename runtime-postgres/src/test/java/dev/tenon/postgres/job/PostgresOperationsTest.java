package dev.tenon.postgres.job;

import dev.tenon.json.Json;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.store.FieldType;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.OperationsContract;
import io.vavr.collection.Vector;

class PostgresOperationsTest extends OperationsContract {

    private static final Json<Note> NOTE_JSON =
            Json.object(values -> new Note(values.get(0)), Json.property("text", Json.of(FieldType.TEXT), Note::text));
    private static final Json<Chore> CHORE_JSON = Json.object(
            values -> new Chore(values.get(0)), Json.property("text", Json.of(FieldType.TEXT), Chore::text));
    private static final Json<Round> ROUND_JSON = Json.object(values -> new Round());

    @Override
    protected Ports newPorts(TestPlatform platform) {
        PostgresDatabase database = LabourDatabase.empty(platform);
        return new Ports(
                PostgresMessageLog.in(
                        database,
                        Vector.of(
                                PayloadType.of(NOTE, NOTE_JSON),
                                PayloadType.of(CHORE.message(), CHORE_JSON),
                                PayloadType.of(ROUND.message(), ROUND_JSON))),
                PostgresJobLedger.in(database));
    }
}
