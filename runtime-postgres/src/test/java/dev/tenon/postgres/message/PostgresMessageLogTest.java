package dev.tenon.postgres.message;

import dev.tenon.json.Json;
import dev.tenon.message.MessageLog;
import dev.tenon.store.FieldType;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.MessageLogContract;
import io.vavr.collection.Vector;
import java.time.Duration;

class PostgresMessageLogTest extends MessageLogContract {

    static final Json<Line> LINE_JSON = Json.object(
            values -> new Line(values.get(0), values.get(1)),
            Json.property("key", Json.of(FieldType.TEXT), Line::key),
            Json.property("number", Json.of(FieldType.INT), Line::number));

    static final Json<Note> NOTE_JSON =
            Json.object(values -> new Note(values.get(0)), Json.property("text", Json.of(FieldType.TEXT), Note::text));

    @Override
    protected MessageLog newLog(TestPlatform platform) {
        return PostgresMessageLog.in(
                MailDatabase.empty(platform),
                Vector.of(PayloadType.of(LINE, LINE_JSON), PayloadType.of(NOTE, NOTE_JSON)));
    }

    @Override
    protected void pass(Duration time) {
        MailDatabase.pass(time);
        platform().clock().advance(time);
    }
}
