package dev.tenon.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.id.TypedIdentifier;
import dev.tenon.web.sample.BookId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A mapper of the user's own and records that hold ids, nothing else configured. */
class TypedIdModuleTest {

    private static final String TEXT = "book_01h455vb4pex5vsknk084sn02q";
    private static final UUID VALUE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** Hand-written, without a text form of its own. */
    record Dock(UUID value) implements TypedIdentifier<UUID> {}

    record Gate(Integer value) implements TypedIdentifier<Integer> {}

    record Truck(Long value) implements TypedIdentifier<Long> {}

    record Zone(String value) implements TypedIdentifier<String> {
        Zone {
            if (!value.startsWith("zone-")) {
                throw new IllegalArgumentException("must start with zone-");
            }
        }
    }

    record Shipment(BookId book, @Nullable Dock dock, Optional<Gate> gate, List<Truck> trucks, Map<Zone, Long> loads) {}

    static List<Arguments> ids() {
        return List.of(
                Arguments.of(new BookId(VALUE), TEXT),
                Arguments.of(new Dock(VALUE), VALUE.toString()),
                Arguments.of(new Gate(-7), "-7"),
                Arguments.of(new Truck(Long.MAX_VALUE), "9223372036854775807"),
                Arguments.of(new Zone("zone-\"ü"), "zone-\"ü"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_is_a_string(TypedIdentifier<?> id, String text) {
        String json = mapper.writeValueAsString(id);
        assertThat(mapper.readTree(json).stringValue()).isEqualTo(text);
        assertThat(mapper.readValue(json, id.getClass())).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_is_the_key_of_a_map(TypedIdentifier<?> id, String text) {
        String json = mapper.writeValueAsString(Map.of(id, 1));
        assertThat(mapper.readTree(json).propertyNames()).containsExactly(text);
        JavaType map = mapper.getTypeFactory().constructMapType(Map.class, id.getClass(), Integer.class);
        assertThat(mapper.<Map<?, ?>>readValue(json, map)).isEqualTo(Map.of(id, 1));
    }

    @Test
    void a_record_that_holds_ids_comes_back() {
        var shipment = new Shipment(
                new BookId(VALUE),
                new Dock(VALUE),
                Optional.of(new Gate(3)),
                List.of(new Truck(1L), new Truck(2L)),
                Map.of(new Zone("zone-a"), 12L));
        String json = mapper.writeValueAsString(shipment);
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree("""
            {"book": "book_01h455vb4pex5vsknk084sn02q", "dock": "01890a5d-ac96-774b-bcce-b302099a8057",
             "gate": "3", "trucks": ["1", "2"], "loads": {"zone-a": 12}}
            """));
        assertThat(mapper.readValue(json, Shipment.class)).isEqualTo(shipment);
    }

    @Test
    void null_is_no_id() {
        assertThat(mapper.readValue("{\"dock\": null}", Shipment.class).dock()).isNull();
    }

    @Test
    void a_text_that_is_no_id_is_an_error_that_says_what_was_expected() {
        assertThatThrownBy(() -> mapper.readValue("{\"book\": \"author_01h455vb4pex5vsknk084sn02q\"}", Shipment.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("must be a BookId such as book_01h455vb4pex5vsknk084sn02q, found 'author_")
                .hasMessageContaining("[\"book\"]");
    }

    @Test
    void a_key_that_is_no_id_is_an_error_that_says_what_was_expected() {
        assertThatThrownBy(() -> mapper.readValue("{\"x\": 1}", new TypeReference<Map<Gate, Integer>>() {}))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("must be a Gate such as 4711, found 'x'");
    }

    @Test
    void what_the_constructor_of_an_id_refuses_is_an_error() {
        assertThatThrownBy(() -> mapper.readValue("\"north\"", Zone.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("must start with zone-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "{\"value\": 7}", "[\"7\"]"})
    void what_is_no_string_is_no_id(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Gate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void a_mapper_that_writes_types_writes_that_of_an_id() {
        var typed = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(TypedIdentifier.class)
                        .build())
                .build();
        Object[] ids = {new Gate(3), new BookId(VALUE)};
        assertThat(typed.readValue(typed.writeValueAsString(ids), Object[].class))
                .containsExactly(ids);
    }
}
