package dev.tenon.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors();

    private List<String> found() {
        return errors.toSeq()
                .map(error -> error.path() + ": " + error.message())
                .toList();
    }

    @Test
    void errors_are_listed_in_the_order_in_which_they_were_found() {
        errors.notBlank("title", " ");
        errors.positive("copies", 0);
        assertThat(found()).containsExactly("title: must not be blank", "copies: must be greater than 0");
    }

    @Test
    void an_absent_value_breaks_no_rule_but_that_of_being_there() {
        errors.notBlank("a", null);
        errors.size("a", (String) null, 1, 2);
        errors.size("a", (Iterable<?>) null, 1, 2);
        errors.notEmpty("a", (String) null);
        errors.notEmpty("a", (Iterable<?>) null);
        errors.positive("a", (BigDecimal) null);
        errors.each("a", null, (path, item) -> errors.add(path, "never"));
        errors.optional("a", null, (path, item) -> errors.add(path, "never"));
        assertThat(found()).isEmpty();
        errors.required("a", null);
        assertThat(found()).containsExactly("a: is required");
    }

    @Test
    void a_size_says_what_is_allowed_and_what_was_found() {
        errors.size("a", "abc", 0, 2);
        errors.size("b", "", 1, Integer.MAX_VALUE);
        errors.size("c", "abc", 4, 4);
        errors.size("d", List.of(1, 2, 3), 1, 2);
        errors.size("e", "ab", 1, 2);
        assertThat(found())
                .containsExactly(
                        "a: must have at most 2 characters, has 3",
                        "b: must have at least 1 character, has 0",
                        "c: must have exactly 4 characters, has 3",
                        "d: must have 1 to 2 items, has 3");
    }

    @Test
    void numbers_are_compared_exactly_at_their_bounds() {
        errors.min("a", 1, 1);
        errors.max("a", 1, 1);
        errors.min("b", 0, 1);
        errors.max("c", 2, 1);
        errors.positive("d", new BigDecimal("0.00"));
        errors.positive("e", new BigDecimal("0.01"));
        errors.positiveOrZero("f", new BigDecimal("-0.01"));
        errors.positiveOrZero("g", 0);
        errors.min("h", new BigDecimal("0.99"), 1);
        errors.max("i", new BigDecimal("1.01"), 1);
        assertThat(found())
                .containsExactly(
                        "b: must be at least 1",
                        "c: must be at most 1",
                        "d: must be greater than 0",
                        "f: must not be negative",
                        "h: must be at least 1",
                        "i: must be at most 1");
    }

    @Test
    void the_items_of_a_collection_have_paths_and_pointers_of_their_own() {
        errors.each("subjects", List.of("novel", " ", ""), (path, item) -> errors.notBlank(path, item));
        assertThat(errors.toSeq().map(FieldError::pointer)).containsExactly("/subjects/1", "/subjects/2");
    }

    @Test
    void what_an_option_holds_is_checked() {
        errors.optional("year", Option.some(0), (path, year) -> errors.positive(path, year));
        errors.optional("year", Option.<Integer>none(), (path, year) -> errors.positive(path, year));
        assertThat(found()).containsExactly("year: must be greater than 0");
    }

    @Test
    void a_values_own_check_adds_what_the_constraints_did_not_say() {
        errors.notBlank("isbn", "");
        errors.check(() -> invalid(new FieldError("isbn", "is no ISBN"), new FieldError("title", "is taken")));
        assertThat(found()).containsExactly("isbn: must not be blank", "title: is taken");
    }

    @Test
    void a_check_that_throws_is_a_bug_unless_something_it_relies_on_is_absent() {
        assertThatThrownBy(() -> errors.check(() -> {
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
        errors.required("isbn", null);
        errors.check(() -> {
            throw new NullPointerException("isbn");
        });
        assertThat(found()).containsExactly("isbn: is required");
    }

    @Test
    void a_request_without_errors_passes_and_one_with_errors_fails_with_all_of_them() {
        Eff<Object, String> good = Valid.require("fine", value -> List.empty());
        assertThat(good.run("no environment")).isEqualTo(new Exit.Success<>("fine"));
        var found = List.of(new FieldError("a", "is bad"), new FieldError("b", "is worse"));
        Eff<Object, String> bad = Valid.require("bad", value -> found);
        assertThat(((Exit.Failed<String>) bad.run("no environment")).failure()).isEqualTo(new Failure.Invalid(found));
    }

    @Test
    void rules_that_throw_are_a_defect_and_not_an_exception() {
        Eff<Object, String> broken = Valid.require("x", value -> {
            throw new IllegalStateException("bug");
        });
        assertThat(((Exit.Failed<String>) broken.run("no environment")).failure())
                .isInstanceOf(Failure.Defect.class);
    }

    private static Validation<Seq<FieldError>, String> invalid(FieldError... found) {
        return Validation.invalid(List.of(found));
    }
}
