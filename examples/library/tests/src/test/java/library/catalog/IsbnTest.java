package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class IsbnTest {

    private static final String CHECK_DIGITS = "0123456789X";

    @Example
    void numbers_of_real_books_are_valid() {
        assertThat(Isbn.isValid("9780141439587")).isTrue();
        assertThat(Isbn.isValid("978-0-306-40615-7")).isTrue();
        assertThat(Isbn.isValid("0-306-40615-2")).isTrue();
        assertThat(Isbn.isValid("0-8044-2957-X")).isTrue();
        assertThat(Isbn.isValid("080442957x")).isTrue();
    }

    @Example
    void what_only_looks_like_a_number_is_not_valid() {
        assertThat(Isbn.isValid("")).isFalse();
        assertThat(Isbn.isValid("X804429570")).isFalse();
        assertThat(Isbn.isValid("9770141439587")).isFalse();
        assertThat(Isbn.isValid("٩٧٨٠١٤١٤٣٩٥٨٧")).isFalse();
    }

    @Property
    void nine_digits_have_exactly_one_check_digit(@ForAll @NumericChars @StringLength(9) String digits) {
        assertThat(CHECK_DIGITS.chars().filter(check -> Isbn.isValid(digits + (char) check)))
                .hasSize(1);
    }

    @Property
    void twelve_digits_have_exactly_one_check_digit(@ForAll @NumericChars @StringLength(9) String digits) {
        assertThat(CHECK_DIGITS.chars().filter(check -> Isbn.isValid("978" + digits + (char) check)))
                .hasSize(1);
    }

    @Property
    void one_wrong_digit_is_noticed(
            @ForAll("valid") String isbn, @ForAll @IntRange(max = 12) int place, @ForAll @IntRange(max = 9) int digit) {
        Assume.that(place < isbn.length() && isbn.charAt(place) != '0' + digit);

        var wrong = new StringBuilder(isbn);
        wrong.setCharAt(place, (char) ('0' + digit));

        assertThat(Isbn.isValid(wrong.toString())).isFalse();
    }

    @Property
    void two_swapped_digits_of_ten_are_noticed(@ForAll("ten") String isbn, @ForAll @IntRange(max = 8) int place) {
        Assume.that(isbn.charAt(place) != isbn.charAt(place + 1));

        var swapped = new StringBuilder(isbn);
        swapped.setCharAt(place, isbn.charAt(place + 1));
        swapped.setCharAt(place + 1, isbn.charAt(place));

        assertThat(Isbn.isValid(swapped.toString())).isFalse();
    }

    @Property
    void hyphens_and_spaces_do_not_matter(@ForAll("valid") String isbn, @ForAll @IntRange(max = 9) int place) {
        var spaced =
                isbn.substring(0, place) + "-" + isbn.substring(place, place + 1) + " " + isbn.substring(place + 1);

        assertThat(Isbn.isValid(spaced)).isTrue();
        assertThat(Isbn.digits(spaced)).isEqualTo(isbn);
    }

    @Property
    void no_text_breaks_the_check(@ForAll String text) {
        assertThat(Isbn.isValid(text)).isIn(true, false);
    }

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.oneOf(ten(), thirteen());
    }

    @Provide
    Arbitrary<String> ten() {
        return digits().map(IsbnTest::checked);
    }

    private static Arbitrary<String> thirteen() {
        return digits().map(digits -> checked("978" + digits));
    }

    private static Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(9);
    }

    private static String checked(String digits) {
        return CHECK_DIGITS
                .chars()
                .mapToObj(check -> digits + (char) check)
                .filter(Isbn::isValid)
                .findFirst()
                .orElseThrow();
    }
}
