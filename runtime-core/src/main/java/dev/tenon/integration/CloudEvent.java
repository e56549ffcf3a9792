package dev.tenon.integration;

import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way between contexts, as CloudEvents 1.0 has it. Immutable.
 *
 * @param id its identity: one that comes twice is one event
 * @param source the context that published it
 * @param type its name on the wire
 * @param version the version of its data, from 1
 * @param subject what keeps it in order, if anything does
 * @param time when it was published
 * @param by who and what caused it: the extensions {@code correlationid}, {@code causationid}, {@code userid}, {@code tenant}, {@code traceparent}
 * @param data what it says, as JSON
 */
public record CloudEvent(
        UUID id,
        String source,
        String type,
        int version,
        Option<String> subject,
        Instant time,
        Correlation by,
        String data) {

    private static final String SCHEMA = "urn:tenon:";

    /** Names the schema of its data, such as {@code urn:tenon:lending.book-borrowed:2}: its type and version. */
    public String dataSchema() {
        return schemaOf(type, version);
    }

    /** Names the schema of the data of such events. */
    public static String schemaOf(String type, int version) {
        return SCHEMA + type + ":" + version;
    }

    /** The version in the name of a schema; 1 where there is none that Tenon has written. */
    public static int versionOf(Option<String> dataSchema) {
        return dataSchema
                .filter(schema -> schema.startsWith(SCHEMA))
                .map(schema -> Integer.valueOf(schema.substring(schema.lastIndexOf(':') + 1)))
                .getOrElse(1);
    }
}
