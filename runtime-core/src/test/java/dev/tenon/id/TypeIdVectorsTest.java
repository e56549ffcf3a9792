package dev.tenon.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vectors of TypeID 0.3, each one. A TypeID without a prefix is read where the id has none; it is written as the
 * canonical UUID, which is what such an id is.
 */
class TypeIdVectorsTest {

    private static final String SUFFIX = "01h455vb4pex5vsknk084sn02q";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-valid.csv", useHeadersInDisplayName = true)
    void a_valid_vector_is_read(String name, String prefix, UUID uuid, String typeId) {
        assertThat(IdFormat.uuid("Thing", orEmpty(prefix)).parse(typeId).get()).isEqualTo(uuid);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-valid.csv", useHeadersInDisplayName = true)
    void a_valid_vector_is_written(String name, String prefix, UUID uuid, String typeId) {
        if (prefix == null) {
            assertThat(IdFormat.uuid("Thing", "").format(uuid)).isEqualTo(uuid.toString());
            assertThat(IdFormat.uuid("Thing", "x").format(uuid)).isEqualTo("x_" + typeId);
        } else {
            assertThat(IdFormat.uuid("Thing", prefix).format(uuid)).isEqualTo(typeId);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-valid.csv", useHeadersInDisplayName = true)
    void a_valid_vector_is_refused_by_an_id_with_another_prefix(String name, String prefix, UUID uuid, String typeId) {
        assertThat(IdFormat.uuid("Thing", "another").parse(typeId).isLeft()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-invalid.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void an_invalid_vector_is_refused(String name, String typeId) {
        assertThat(IdFormat.uuid("Thing", "prefix").parse(typeId).isLeft()).isTrue();
        assertThat(IdFormat.uuid("Thing", "").parse(typeId).isLeft()).isTrue();
    }

    /** What is wrong with these is the prefix: no id can have it, so no format reads it. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-invalid.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void the_prefix_of_an_invalid_vector_is_refused_or_its_suffix_is(String name, String typeId) {
        String prefix = typeId.substring(0, Math.max(0, typeId.lastIndexOf('_')));
        if (name.startsWith("prefix-") && !name.equals("prefix-empty")) {
            assertThatThrownBy(() -> IdFormat.uuid("Thing", prefix))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found '" + prefix + "'");
        } else {
            assertThat(IdFormat.uuid("Thing", prefix).parse(typeId).isLeft()).isTrue();
        }
    }

    @Test
    void a_prefix_may_have_63_characters() {
        String prefix = "a".repeat(63);
        assertThat(IdFormat.uuid("Thing", prefix).parse(prefix + "_" + SUFFIX).isRight())
                .isTrue();
    }

    @Test
    void an_id_with_a_prefix_does_not_read_a_type_id_without_one() {
        assertThat(IdFormat.uuid("Thing", "thing").parse(SUFFIX).isLeft()).isTrue();
        assertThat(IdFormat.uuid("Thing", "thing").parse("_" + SUFFIX).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "l", "o", "u", "A", "-", "_", " ", "\u0000", "\u00e9", "\u0130", "\uff10"})
    void no_digit_of_the_suffix_may_be_anything_else(String other) {
        for (int at = 0; at < SUFFIX.length(); at++) {
            String text = "thing_" + SUFFIX.substring(0, at) + other + SUFFIX.substring(at + 1);
            assertThat(IdFormat.uuid("Thing", "thing").parse(text).isLeft())
                    .as(text)
                    .isTrue();
        }
    }

    private static String orEmpty(String prefix) {
        return prefix == null ? "" : prefix;
    }
}
