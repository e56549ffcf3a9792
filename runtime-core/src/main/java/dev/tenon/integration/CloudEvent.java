package dev.tenon.integration;

import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way between contexts, as CloudEvents 1.0 has it. Immutable.
 *
 * @param id its identity: one that comes twice is one event. Where its source has given it one that is no UUID, it is made of the source and
 *     that one, always the same
 * @param givenId the id that its source has given it, where that is no UUID
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
        Option<String> givenId,
        String source,
        String type,
        int version,
        Option<String> subject,
        Instant time,
        Correlation by,
        String data) {

    private static final String SCHEMA = "urn:tenon:";

    /** An event whose id is a UUID, as all of Tenon's are. */
    public CloudEvent(
            UUID id,
            String source,
            String type,
            int version,
            Option<String> subject,
            Instant time,
            Correlation by,
            String data) {
        this(id, Option.none(), source, type, version, subject, time, by, data);
    }

    /** This, with the id that its source has given it: any text that no other event of the source has. */
    public CloudEvent identifiedBy(String given) {
        UUID canonical = canonical(given);
        return canonical == null
                ? new CloudEvent(
                        UUID.nameUUIDFromBytes((source + " " + given).getBytes(StandardCharsets.UTF_8)),
                        Option.some(given),
                        source,
                        type,
                        version,
                        subject,
                        time,
                        by,
                        data)
                : new CloudEvent(canonical, source, type, version, subject, time, by, data);
    }

    /** The UUID whose text {@code given} is, letter by letter; {@code null} if there is none. */
    private static @Nullable UUID canonical(String given) {
        try {
            UUID id = UUID.fromString(given);
            return id.toString().equals(given) ? id : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** Its id on the wire. */
    public String wireId() {
        return givenId.getOrElse(id::toString);
    }

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
