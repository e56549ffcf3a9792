package dev.tenon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rival reads and writes the same id. */
class IdsTest {

    private static final UUID VALUE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final Ids ids = new Ids();

    @Test
    void each_rival_reads_the_same_value() {
        assertThat(Stream.of(
                        ids.tenonRead().value(),
                        ids.tenonParseRead().get().value(),
                        ids.tenonCanonicalRead().value(),
                        ids.plainRead().value(),
                        ids.uuidCreatorRead().value(),
                        ids.uuidCreatorBase32Read().value()))
                .containsOnly(VALUE);
    }

    @Test
    void each_rival_writes_a_type_id_or_the_canonical_uuid() {
        assertThat(Stream.of(ids.tenonWritten(), ids.uuidCreatorBase32Written()))
                .containsOnly("parcel_01h455vb4pex5vsknk084sn02q");
        assertThat(Stream.of(ids.tenonCanonicalWritten(), ids.plainWritten(), ids.uuidCreatorWritten()))
                .containsOnly(VALUE.toString());
    }
}
