package dev.tenon.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OwnConstraintsTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final FieldErrors errors = new FieldErrors(NOW);

    /** Refuses everything, after it has done something with its context. */
    private record Refusing(Consumer<ConstraintValidatorContext> first)
            implements ConstraintValidator<NotNull, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            first.accept(context);
            return false;
        }
    }

    private List<String> refused(Consumer<ConstraintValidatorContext> first) {
        errors.own("lines", "value", new Refusing(first), "must be fine");
        return errors.toSeq()
                .map(error -> error.path() + ": " + error.message())
                .asJava();
    }

    @Test
    void a_refusal_says_its_message() {
        assertThat(refused(context -> {})).containsExactly("lines: must be fine");
    }

    @Test
    void what_is_absent_is_not_asked_about() {
        errors.own("lines", null, new Refusing(context -> {}), "must be fine");
        assertThat(errors.toSeq()).isEmpty();
    }

    @Test
    void violations_are_told_in_their_order_and_before_the_message() {
        assertThat(refused(context -> {
                    context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
                    context.buildConstraintViolationWithTemplate("two")
                            .addPropertyNode("sum")
                            .addConstraintViolation();
                }))
                .containsExactly("lines: one", "lines.sum: two", "lines: must be fine");
    }

    @Test
    void the_message_can_be_left_out_when_there_is_another() {
        assertThat(refused(context -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
                }))
                .containsExactly("lines: one");
    }

    @Test
    void a_refusal_without_any_message_says_it_after_all() {
        assertThat(refused(ConstraintValidatorContext::disableDefaultConstraintViolation))
                .containsExactly("lines: must be fine");
    }

    @Test
    void nodes_and_indices_make_a_path() {
        assertThat(refused(context -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate("one")
                            .addPropertyNode("parts")
                            .addPropertyNode("size")
                            .inIterable()
                            .atIndex(2)
                            .addConstraintViolation();
                    context.buildConstraintViolationWithTemplate("two")
                            .addContainerElementNode("<list element>", List.class, 0)
                            .inIterable()
                            .atIndex(1)
                            .addConstraintViolation();
                    context.buildConstraintViolationWithTemplate("three")
                            .addBeanNode()
                            .inIterable()
                            .atKey("key")
                            .addConstraintViolation();
                }))
                .containsExactly("lines.parts[2].size: one", "lines[1]: two", "lines[key]: three");
    }

    @Test
    void the_clock_stands_at_the_time_of_the_check() {
        refused(context ->
                assertThat(context.getClockProvider().getClock().instant()).isEqualTo(NOW));
        assertThatThrownBy(() -> new FieldErrors()
                        .own("a", "b", new Refusing(ConstraintValidatorContext::getClockProvider), "must be fine"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("time");
    }

    @Test
    void there_is_no_provider_behind_the_context_and_no_method() {
        assertThatThrownBy(() -> refused(context -> context.unwrap(String.class)))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> refused(context ->
                        context.buildConstraintViolationWithTemplate("").addParameterNode(0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
