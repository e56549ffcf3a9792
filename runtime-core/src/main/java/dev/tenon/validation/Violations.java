package dev.tenon.validation;

import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What one call of a user's validator says is wrong: its default message, unless it disables that, and those that it builds. Paths
 * are relative to the value. What has to do with methods is not supported. For use by one thread.
 */
final class Violations implements ConstraintValidatorContext {

    private final String message;
    private final @Nullable Instant now;
    private List<FieldError> reversed = List.empty();
    private boolean isDefaultDisabled;

    Violations(String message, @Nullable Instant now) {
        this.message = message;
        this.now = now;
    }

    /** What is wrong, now that the validator has said that something is. */
    Seq<FieldError> found() {
        return isDefaultDisabled && reversed.nonEmpty()
                ? reversed.reverse()
                : reversed.prepend(new FieldError("", message)).reverse();
    }

    void add(String path, String text) {
        reversed = reversed.prepend(new FieldError(path, text));
    }

    @Override
    public void disableDefaultConstraintViolation() {
        isDefaultDisabled = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return message;
    }

    @Override
    public ClockProvider getClockProvider() {
        Instant time = now;
        if (time == null) {
            throw new UnsupportedOperationException(
                    "A constraint of one's own is not told the time: it would be checked without an environment");
        }
        return () -> Clock.fixed(time, ZoneOffset.UTC);
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        return new ViolationBuilder(this, messageTemplate);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("Tenon calls this validator, without a provider: there is no " + type.getName());
    }
}
