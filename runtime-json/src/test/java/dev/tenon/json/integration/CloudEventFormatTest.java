package dev.tenon.json.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.integration.CloudEvent;
import dev.tenon.telemetry.Correlation;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Beside the SDK of the CloudEvents project. */
class CloudEventFormatTest {

    private static final UUID ID = UUID.fromString("0192f3a4-0000-7000-8000-000000000001");
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Instant NOW = Instant.parse("2026-02-02T00:00:00Z");
    private static final CloudEvent FULL = new CloudEvent(
            ID,
            "Lending",
            "lending.book-borrowed",
            2,
            Option.some("book_1"),
            TIME,
            new Correlation(
                    Option.some("c"),
                    Option.some("d"),
                    Option.some("ada"),
                    Option.some("north"),
                    Option.some("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")),
            "{\"bookId\":\"book_1\",\"lines\":[1,2.50,null]}");
    private static final CloudEvent BARE =
            new CloudEvent(ID, "Lending", "lending.closed", 1, Option.none(), TIME, Correlation.none(), "{}");

    @Test
    void what_is_written_is_read() {
        for (CloudEvent event : new CloudEvent[] {FULL, BARE}) {
            String text = CloudEventFormat.STRUCTURED.encode(event);
            assertThat(CloudEventFormat.STRUCTURED.decode(text)).isEqualTo(event);
            assertThat(CloudEventFormat.event(CloudEventFormat.attributes(event), event.data(), NOW))
                    .isEqualTo(event);
        }
    }

    @Test
    void the_sdk_reads_what_is_written() {
        io.cloudevents.CloudEvent read = new JsonFormat()
                .deserialize(CloudEventFormat.STRUCTURED.encode(FULL).getBytes(StandardCharsets.UTF_8));
        assertThat(read.getId()).isEqualTo(ID.toString());
        assertThat(read.getSource()).isEqualTo(URI.create("Lending"));
        assertThat(read.getType()).isEqualTo("lending.book-borrowed");
        assertThat(read.getSubject()).isEqualTo("book_1");
        assertThat(read.getTime()).isEqualTo(TIME.atOffset(ZoneOffset.UTC));
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getDataSchema()).isEqualTo(URI.create("urn:tenon:lending.book-borrowed:2"));
        assertThat(read.getExtension("correlationid")).isEqualTo("c");
        assertThat(read.getExtension("tenant")).isEqualTo("north");
        // The SDK's reader makes a double of each fraction.
        assertThat(data(read)).isEqualTo("{\"bookId\":\"book_1\",\"lines\":[1,2.5,null]}");
        io.cloudevents.CloudEvent bare = new JsonFormat()
                .deserialize(CloudEventFormat.STRUCTURED.encode(BARE).getBytes(StandardCharsets.UTF_8));
        assertThat(bare.getSubject()).isNull();
        assertThat(bare.getExtensionNames()).isEmpty();
    }

    @Test
    void what_the_sdk_writes_is_read() {
        io.cloudevents.CloudEvent written = CloudEventBuilder.v1()
                .withId(ID.toString())
                .withSource(URI.create("https://example.org/other"))
                .withType("other.thing-done")
                .withTime(TIME.atOffset(ZoneOffset.UTC))
                .withExtension("unknownhere", 7)
                .withDataContentType("application/json")
                .withData(data("{\"a\":[true]}"))
                .build();
        String text = new String(new JsonFormat().serialize(written), StandardCharsets.UTF_8);
        assertThat(CloudEventFormat.STRUCTURED.decode(text))
                .isEqualTo(new CloudEvent(
                        ID,
                        "https://example.org/other",
                        "other.thing-done",
                        1,
                        Option.none(),
                        TIME,
                        Correlation.none(),
                        "{\"a\":[true]}"));
    }

    @Test
    void an_event_that_the_sdk_writes_without_a_time_and_with_any_id_is_read() {
        CloudEvent seven = foreign("7", "https://example.org/other");

        assertThat(seven.givenId()).isEqualTo(Option.some("7"));
        assertThat(seven.wireId()).isEqualTo("7");
        assertThat(seven.time()).as("when it arrived").isEqualTo(NOW);
        assertThat(seven.id())
                .as("the same each time")
                .isEqualTo(foreign("7", "https://example.org/other").id());
        assertThat(seven.id())
                .as("unique for each source")
                .isNotEqualTo(foreign("7", "https://example.org/third").id())
                .isNotEqualTo(foreign("8", "https://example.org/other").id());
        assertThat(CloudEventFormat.STRUCTURED.decode(CloudEventFormat.STRUCTURED.encode(seven)))
                .isEqualTo(seven);
        assertThat(CloudEventFormat.event(CloudEventFormat.attributes(seven), seven.data(), TIME))
                .isEqualTo(seven);
        CloudEvent capital = foreign(ID.toString().toUpperCase(Locale.ROOT), "https://example.org/other");
        assertThat(capital.wireId()).isEqualTo(ID.toString().toUpperCase(Locale.ROOT));
        assertThat(capital.id()).as("ids are compared letter by letter").isNotEqualTo(ID);
    }

    private static CloudEvent foreign(String id, String source) {
        io.cloudevents.CloudEvent written = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create(source))
                .withType("other.thing-done")
                .withData(data("{}"))
                .build();
        String text = new String(new JsonFormat().serialize(written), StandardCharsets.UTF_8);
        return CloudEventFormat.structured(() -> NOW).decode(text);
    }

    @Test
    void what_is_missing_or_malformed_is_told() {
        assertThatThrownBy(() -> CloudEventFormat.event(LinkedHashMap.of("specversion", "0.3"), "{}", NOW))
                .hasMessageContaining("1.0")
                .hasMessageContaining("0.3");
        var attributes = CloudEventFormat.attributes(BARE);
        for (String name : new String[] {"specversion", "id", "source", "type"}) {
            assertThatThrownBy(() -> CloudEventFormat.event(attributes.remove(name), "{}", NOW))
                    .hasMessageContaining("'" + name + "'");
        }
        assertThatThrownBy(() -> CloudEventFormat.event(attributes.put("id", ""), "{}", NOW))
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> CloudEventFormat.event(attributes.put("time", "noon"), "{}", NOW))
                .hasMessageContaining("'noon'");
        String timeless = CloudEventFormat.STRUCTURED.encode(BARE).replace("\"time\":\"" + TIME + "\",", "");
        assertThatThrownBy(() -> CloudEventFormat.STRUCTURED.decode(timeless))
                .rootCause()
                .hasMessageContaining("'time'")
                .hasMessageContaining("structured(platform::now)");
    }

    private static CloudEventData data(String json) {
        return () -> json.getBytes(StandardCharsets.UTF_8);
    }

    private static String data(io.cloudevents.CloudEvent event) {
        return new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
    }
}
