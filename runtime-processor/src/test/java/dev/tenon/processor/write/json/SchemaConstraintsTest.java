package dev.tenon.processor.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.AskedModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ArrayTypeName;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.PrimitiveTypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaConstraintsTest {

    private static final Shape TEXT = new Shape.Scalar(Shape.Kind.TEXT, ClassName.get(String.class));
    private static final Shape TEXTS = new Shape.Many(ClassName.get(List.class), TEXT);

    @Test
    void a_size_is_of_a_text_or_of_an_array() {
        assertThat(schema(TEXT, constraint("Size", Map.of("min", 2, "max", 9))))
                .isEqualTo("{minLength: 2, maxLength: 9}");
        assertThat(schema(TEXTS, constraint("Size", Map.of("min", 0, "max", 9))))
                .isEqualTo("{maxItems: 9}");
        assertThat(schema(TEXTS, constraint("NotEmpty", Map.of()))).isEqualTo("{minItems: 1}");
    }

    @Test
    void a_size_of_bytes_is_none_of_their_text() {
        Shape bytes = new Shape.Scalar(Shape.Kind.BYTES, ArrayTypeName.of(PrimitiveTypeName.BYTE));

        assertThat(schema(bytes, constraint("Size", Map.of("min", 2, "max", 9))))
                .isEqualTo("{}");
    }

    @Test
    void what_is_asked_of_items_is_in_their_schema_however_deep() {
        AskedModel text = asked(List.of(constraint("NotBlank", Map.of())), Optional.empty());
        AskedModel maybe = asked(List.of(), Optional.of(text));
        AskedModel all = asked(List.of(constraint("NotEmpty", Map.of())), Optional.of(maybe));
        Map<String, Object> schema = new LinkedHashMap<>();

        SchemaConstraints.add(
                schema,
                new Shape.Many(ClassName.get(List.class), new Shape.Optional(TEXT)),
                all,
                item -> Map.of("type", "string"));

        assertThat(text(schema)).isEqualTo("{minItems: 1, items: {type: string, minLength: 1, pattern: \\\\S}}");
    }

    private static AskedModel asked(List<ConstraintModel> constraints, Optional<AskedModel> items) {
        return new AskedModel(constraints, Optional.empty(), items, List.of());
    }

    @Test
    void bounds_are_inclusive_or_not() {
        assertThat(schema(TEXT, constraint("Positive", Map.of()), constraint("Max", Map.of("value", 100L))))
                .isEqualTo("{exclusiveMinimum: 0, maximum: 100}");
        assertThat(schema(TEXT, constraint("DecimalMin", Map.of("value", "0.5", "inclusive", true))))
                .isEqualTo("{minimum: 0.5}");
        assertThat(schema(TEXT, constraint("DecimalMax", Map.of("value", "0.5", "inclusive", false))))
                .isEqualTo("{exclusiveMaximum: 0.5}");
        assertThat(schema(TEXT, constraint("NegativeOrZero", Map.of()))).isEqualTo("{maximum: 0}");
    }

    @Test
    void of_two_bounds_the_tighter_holds() {
        assertThat(schema(
                        TEXT,
                        constraint("Min", Map.of("value", 3L)),
                        constraint("Min", Map.of("value", 5L)),
                        constraint("Max", Map.of("value", 9L)),
                        constraint("Max", Map.of("value", 7L))))
                .isEqualTo("{minimum: 5, maximum: 7}");
    }

    @Test
    void several_patterns_are_all_asked_for() {
        assertThat(schema(TEXT, constraint("NotBlank", Map.of()), pattern("[a-z]+", List.of())))
                .isEqualTo("{minLength: 1, pattern: \\\\S, allOf: [{pattern: ^(?:[a-z]+)$}]}");
    }

    @Test
    void a_pattern_that_others_would_read_otherwise_is_left_to_the_server() {
        assertThat(schema(TEXT, pattern("[a-z]+", List.of("CASE_INSENSITIVE")))).isEqualTo("{}");
        assertThat(schema(TEXT, pattern("(?i)[a-z]+", List.of()))).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a++b", "\\p{L}+", "\\Qx\\E", "(?<year>\\d+)", "(?>a)", "[a-z&&[^b]]", "a{2}+", "\\Aa\\z"})
    void what_is_javas_own_is_not_portable(String regex) {
        assertThat(PortablePattern.isPortable(regex)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A-Z]{3}-\\d+", "(?:a|b)*", "a(?=b).?", "[^\\]\\[]+", "x+y*z?"})
    void what_all_read_alike_is(String regex) {
        assertThat(PortablePattern.isPortable(regex)).isTrue();
    }

    @Test
    void what_is_of_others_is_none_of_it() {
        ConstraintModel isbn = new ConstraintModel(
                ClassName.get("library", "Size"), Map.of("max", 9), false, Optional.empty(), place());

        assertThat(schema(TEXT, isbn)).isEqualTo("{}");
    }

    @Test
    void one_of_the_users_is_what_it_is_made_of() {
        ConstraintModel.Own own = new ConstraintModel.Own(
                List.of(constraint("Size", Map.of("min", 1, "max", 13))), true, Optional.empty(), "");
        ConstraintModel isbn =
                new ConstraintModel(ClassName.get("library", "Isbn"), Map.of(), false, Optional.of(own), place());

        assertThat(schema(TEXT, isbn)).isEqualTo("{minLength: 1, maxLength: 13}");
    }

    private static ConstraintModel pattern(String regexp, List<String> flags) {
        return constraint("Pattern", Map.of("regexp", regexp, "flags", flags));
    }

    private static ConstraintModel constraint(String name, Map<String, Object> attributes) {
        return new ConstraintModel(
                ClassName.get("jakarta.validation.constraints", name), attributes, false, Optional.empty(), place());
    }

    private static Place place() {
        return Place.of("library.AddBook");
    }

    /** On one line, without quotes. */
    private static String schema(Shape shape, ConstraintModel... constraints) {
        Map<String, Object> schema = new LinkedHashMap<>();
        SchemaConstraints.add(schema, shape, List.of(constraints));
        return text(schema);
    }

    private static String text(Map<String, Object> schema) {
        return JsonText.of(schema)
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceAll("([\\[{]) | ([\\]}])", "$1$2")
                .replace("\"", "")
                .strip();
    }
}
