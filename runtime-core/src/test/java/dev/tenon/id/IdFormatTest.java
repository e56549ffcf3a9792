package dev.tenon.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdFormatTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-valid.csv", useHeadersInDisplayName = true, nullValues = "null")
    void every_valid_vector_of_the_specification_is_read_and_written(
            String name, String prefix, UUID uuid, String typeId) {
        var format = IdFormat.uuid("Thing", prefix == null ? "" : prefix);
        assertThat(format.parse(typeId).get()).isEqualTo(uuid);
        if (prefix != null) {
            assertThat(format.format(uuid)).isEqualTo(typeId);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typeid-invalid.csv", useHeadersInDisplayName = true)
    void every_invalid_vector_of_the_specification_is_refused(String name, String typeId) {
        assertThat(IdFormat.uuid("Thing", "prefix").parse(typeId).isLeft()).isTrue();
        assertThat(IdFormat.uuid("Thing", "").parse(typeId).isLeft()).isTrue();
    }

    @Test
    void an_id_with_another_prefix_is_refused_and_the_failure_says_what_was_expected_and_found() {
        var failure = IdFormat.uuid("BookId", "book")
                .parse("author_01h455vb4pex5vsknk084sn02q")
                .getLeft();
        assertThat(failure).isInstanceOf(Failure.Invalid.class);
        assertThat(failure.message())
                .contains("BookId", "book_01h455vb4pex5vsknk084sn02q", "author_01h455vb4pex5vsknk084sn02q");
    }

    @Test
    void a_refused_text_is_cut_short_in_the_failure() {
        var failure = IdFormat.uuid("BookId", "book").parse("x".repeat(10_000)).getLeft();
        assertThat(failure.message().length()).isLessThan(300);
    }

    @Property
    void a_uuid_survives_its_text(@ForAll long high, @ForAll long low) {
        var uuid = new UUID(high, low);
        for (var format : new IdFormat<?>[] {IdFormat.uuid("A", "a"), IdFormat.uuid("B", "")}) {
            @SuppressWarnings("unchecked")
            var uuids = (IdFormat<UUID>) format;
            assertThat(uuids.parse(uuids.format(uuid)).get()).isEqualTo(uuid);
            assertThat(uuids.parse(uuid.toString()).get()).isEqualTo(uuid);
        }
    }

    @Property
    void uuids_are_ordered_as_their_texts(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        var left = new UUID(a, b);
        var right = new UUID(c, d);
        var format = IdFormat.uuid("A", "a");
        assertThat(Integer.signum(IdFormat.compare(left, right)))
                .isEqualTo(Integer.signum(format.format(left).compareTo(format.format(right))))
                .isEqualTo(Integer.signum(left.toString().compareTo(right.toString())));
    }

    @Property
    void a_number_survives_its_text(@ForAll long number, @ForAll int small) {
        assertThat(IdFormat.number("N").parse(Long.toString(number)).get()).isEqualTo(number);
        assertThat(IdFormat.smallNumber("N").parse(Integer.toString(small)).get())
                .isEqualTo(small);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 7", "007", "+7", "-0", "7.0", "1e3", "٧", "9223372036854775808"})
    void a_number_has_only_one_text(String text) {
        assertThat(IdFormat.number("N").parse(text).isLeft()).isTrue();
        assertThat(IdFormat.smallNumber("N").parse(text).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_text_id_is_not_blank(String text) {
        assertThat(IdFormat.text("Wing").parse(text).isLeft()).isTrue();
    }

    @Property
    void no_text_makes_a_format_throw(@ForAll String text) {
        assertThat(IdFormat.uuid("A", "a").parse(text)).isNotNull();
        assertThat(IdFormat.uuid("B", "").parse(text)).isNotNull();
        assertThat(IdFormat.number("N").parse(text)).isNotNull();
        assertThat(IdFormat.smallNumber("N").parse(text)).isNotNull();
    }
}
