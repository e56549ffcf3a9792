package dev.tenon.testing;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Invalid;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class ExitAssertTest {

    private static final NotFound MISSING = new NotFound("Note", "7");

    private final Exit<String> found = Eff.pure("milk").run("");
    private final Exit<String> missing =
            Eff.<Object, String>fail(MISSING).named("NoteStore.require").run("");
    private final Exit<String> defect = Eff.<Object, String>of(() -> {
                throw new IllegalStateException("a bug");
            })
            .run("");
    private final Exit<String> invalid = Eff.<Object, String>fail(new Invalid(
                    List.of(new FieldError("text", "must not be blank"), new FieldError("id", "must be positive"))))
            .run("");

    @Test
    void a_value_is_recognised() {
        assertThat(found)
                .succeeds()
                .succeedsWith("milk")
                .succeedsMatching(value -> assertThat(value).startsWith("m"));
    }

    @Test
    void a_failure_is_recognised_by_kind_by_value_and_by_its_parts() {
        assertThat(missing)
                .failsWith(NotFound.class)
                .failsWith(Failure.class)
                .failsWith(MISSING)
                .failsMatching(
                        NotFound.class, failure -> assertThat(failure.id()).isEqualTo("7"));
        assertThat(defect).isDefect();
        assertThat(Eff.fail(new Failure.Interrupted()).run("")).isInterrupted();
    }

    @Test
    void fields_at_fault_are_recognised_in_any_order() {
        assertThat(invalid).failsWithFields("id", "text");
    }

    @Test
    void an_effect_is_run_with_an_environment() {
        assertThat(Eff.<String, Integer>access(String::length)).with("four").succeedsWith(4);
    }

    @Test
    void another_value_is_shown_beside_the_expected_one() {
        mismatch(() -> assertThat(found).succeedsWith("tea")).withMessageContainingAll("tea", "milk");
        mismatch(() -> assertThat(found)
                        .succeedsMatching(value -> assertThat(value).endsWith("m")))
                .withMessageContaining("milk");
    }

    @Test
    void a_failure_instead_of_a_value_is_shown_with_its_trail() {
        mismatch(() -> assertThat(missing).succeeds())
                .withMessageContainingAll("Expected a value", "Note 7 does not exist", "in NoteStore.require");
        mismatch(() -> assertThat(missing).succeedsWith("milk")).withMessageContaining("Note 7 does not exist");
    }

    @Test
    void a_defect_is_shown_with_what_was_thrown_and_where() {
        mismatch(() -> assertThat(defect).failsWith(NotFound.class))
                .withMessageContainingAll("NotFound", "IllegalStateException: a bug", "ExitAssertTest");
    }

    @Test
    void a_value_instead_of_a_failure_is_shown() {
        mismatch(() -> assertThat(found).failsWith(NotFound.class)).withMessageContainingAll("failure", "milk");
        mismatch(() -> assertThat(found).isDefect()).withMessageContaining("milk");
        mismatch(() -> assertThat(found).failsWithFields("text")).withMessageContaining("milk");
    }

    @Test
    void another_failure_is_shown_beside_the_expected_one() {
        mismatch(() -> assertThat(missing).failsWith(new NotFound("Note", "8")))
                .withMessageContainingAll("id=8", "Note 7 does not exist");
        mismatch(() -> assertThat(missing)
                        .failsMatching(
                                NotFound.class,
                                failure -> assertThat(failure.id()).isEqualTo("8")))
                .withMessageContaining("8");
        mismatch(() -> assertThat(missing).isInterrupted()).withMessageContaining("Interrupted");
    }

    @Test
    void fields_that_are_missing_or_unexpected_are_shown_with_their_messages() {
        mismatch(() -> assertThat(invalid).failsWithFields("text"))
                .withMessageContainingAll("id", "must not be blank", "must be positive");
        mismatch(() -> assertThat(invalid).failsWithFields("text", "id", "version"))
                .withMessageContaining("version");
    }

    @Test
    void a_description_stands_before_the_message() {
        mismatch(() -> assertThat(missing).as("the note of today").succeeds())
                .withMessageContaining("the note of today");
    }

    @Test
    void no_exit_at_all_is_a_mismatch() {
        mismatch(() -> assertThat((Exit<String>) null).succeeds()).withMessageContaining("null");
    }

    private static ThrowableAssertAlternative<AssertionError> mismatch(ThrowingCallable assertion) {
        return assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion);
    }
}
