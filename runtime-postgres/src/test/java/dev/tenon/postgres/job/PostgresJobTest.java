package dev.tenon.postgres.job;

import dev.tenon.json.Json;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.store.FieldType;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.JobContract;
import io.vavr.collection.Vector;
import java.time.Duration;

class PostgresJobTest extends JobContract {

    private static final Json<Work> WORK_JSON =
            Json.object(values -> new Work(values.get(0)), Json.property("text", Json.of(FieldType.TEXT), Work::text));
    private static final Json<Trace> TRACE_JSON = Json.object(
            values -> new Trace(values.get(0)), Json.property("text", Json.of(FieldType.TEXT), Trace::text));
    private static final Json<Tick> TICK_JSON = Json.object(values -> new Tick());

    @Override
    protected Ports newPorts(TestPlatform platform) {
        PostgresDatabase database = LabourDatabase.empty(platform);
        return new Ports(
                PostgresMessageLog.in(
                        database,
                        Vector.of(
                                PayloadType.of(WORK.message(), WORK_JSON),
                                PayloadType.of(TRACE.message(), TRACE_JSON),
                                PayloadType.of(TICK.message(), TICK_JSON))),
                PostgresJobLedger.in(database));
    }

    @Override
    protected void pass(Duration time) {
        LabourDatabase.pass(time);
        platform().clock().advance(time);
    }
}
