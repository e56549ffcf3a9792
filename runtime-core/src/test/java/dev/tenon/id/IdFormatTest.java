package dev.tenon.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdFormatTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"ABC-1234", "ABC-0000"})
    void a_text_that_is_short_enough_and_matches_the_whole_pattern_is_read(String text) {
        assertThat(IdFormat.text("Sku", 8, "[A-Z]{3}-\\d{4}").parse(text).get()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc-1234", "ABC-1234 ", "ABC-12345", "xABC-1234", "ABC-1234\n"})
    void a_text_that_breaks_a_rule_is_refused_and_the_failure_says_all_rules(String text) {
        var failure = IdFormat.text("Sku", 8, "[A-Z]{3}-\\d{4}").parse(text).getLeft();
        assertThat(failure.message())
                .contains(
                        "must be a Sku: not blank, of at most 8 characters, matching [A-Z]{3}-\\d{4}, found '" + text);
    }

    @Test
    void a_text_as_long_as_allowed_is_read_and_a_longer_one_is_not() {
        var format = IdFormat.text("Wing", 5);
        assertThat(format.parse("north").get()).isEqualTo("north");
        assertThat(format.parse("northern").getLeft().message())
                .contains("must be a Wing: not blank, of at most 5 characters, found 'northern'");
    }

    @Test
    void a_text_that_is_too_long_is_not_given_to_the_pattern() {
        var format = IdFormat.text("Wing", 10, "(a|b)*c");
        assertThat(format.parse("a".repeat(1_000_000)).isLeft()).isTrue();
    }

    @Test
    void null_is_refused_by_name() {
        assertThat(IdFormat.uuid("BookId", "book").parse(null).getLeft().message())
                .contains("must be a BookId", "found null");
        assertThatThrownBy(() -> IdFormat.number("InvoiceNumber").valueOf(null))
                .isInstanceOf(FailureException.class)
                .hasMessageContaining("must be an InvoiceNumber such as 4711, found null");
        assertThatThrownBy(() -> IdFormat.text("Sku").require(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Sku.value must not be null");
    }

    @Test
    void what_a_constructor_refuses_is_said_as_by_parse() {
        assertThatThrownBy(() -> IdFormat.text("Sku", 3).require("ABCD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be a Sku: not blank, of at most 3 characters, found 'ABCD'");
    }

    @Test
    void the_ends_of_the_ranges_are_read() {
        for (long number :
                new long[] {Long.MIN_VALUE, Integer.MIN_VALUE, -1, 0, 9, 10, Integer.MAX_VALUE, Long.MAX_VALUE}) {
            assertThat(IdFormat.number("N").parse(Long.toString(number)).get()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "92233720368547758070",
                "18446744073709551616",
                "-",
                "--1",
                "1-"
            })
    void what_is_beyond_the_range_of_a_long_is_refused(String text) {
        assertThat(IdFormat.number("N").parse(text).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "4294967297", "21474836470"})
    void what_is_beyond_the_range_of_an_int_is_refused(String text) {
        assertThat(IdFormat.smallNumber("N").parse(text).isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01890a5dac96774bbcceb302099a8057",
                "01890a5d-ac96-774b-bcceb302099a-8057",
                "{1890a5d-ac96-774b-bcce-b302099a8057",
                "01890a5d-ac96-774b-bcce-b302099a805g",
                "01890a5d-ac96-774b-bcce-b302099a80\uFF15\uFF17",
                "1-1-1-1-1"
            })
    void what_is_nearly_a_uuid_is_refused(String text) {
        assertThat(IdFormat.uuid("A", "a").parse(text).isLeft()).isTrue();
        assertThat(IdFormat.uuid("B", "").parse(text).isLeft()).isTrue();
    }

    @Test
    void a_uuid_is_read_in_either_case() {
        var uuid = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        assertThat(IdFormat.uuid("A", "a")
                        .parse("01890A5D-AC96-774B-BCCE-B302099A8057")
                        .get())
                .isEqualTo(uuid);
    }

    @Property
    void no_text_makes_a_format_throw(@ForAll String text) {
        assertThat(IdFormat.uuid("A", "a").parse(text)).isNotNull();
        assertThat(IdFormat.uuid("B", "").parse(text)).isNotNull();
        assertThat(IdFormat.number("N").parse(text)).isNotNull();
        assertThat(IdFormat.smallNumber("N").parse(text)).isNotNull();
        assertThat(IdFormat.text("T", 3, "a*").parse(text)).isNotNull();
    }
}
