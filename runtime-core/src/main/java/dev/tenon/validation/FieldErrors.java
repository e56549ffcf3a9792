package dev.tenon.validation;

import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.ConstraintValidator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects every broken rule of a value, in the order of its components. The rules are those of Jakarta Validation 3.1: all
 * but {@link #required} hold for a value that is absent. Where nothing is wrong nothing is allocated, but by what is called. For
 * use by one thread.
 */
public final class FieldErrors {

    private final @Nullable Instant now;
    private @Nullable Findings findings;
    private boolean complete = true;

    /** Nothing wrong yet, and no rule that has to do with the time. */
    public FieldErrors() {
        this.now = null;
    }

    /** Nothing wrong yet. */
    public FieldErrors(Instant now) {
        this.now = now;
    }

    /** What was found, in order. */
    public Seq<FieldError> toSeq() {
        return findings == null ? Vector.empty() : findings.toSeq();
    }

    /** Adds one; the path begins where the rules are that are asked. */
    public void add(String path, String message) {
        findings().add(path, message);
    }

    /**
     * Asks the value's own check. What it finds for paths that have an error already is left out; what it throws counts only
     * when nothing required is absent, because it may rely on that.
     */
    public void check(Supplier<? extends Validation<? extends Seq<FieldError>, ?>> own) {
        Validation<? extends Seq<FieldError>, ?> result;
        try {
            result = own.get();
        } catch (RuntimeException overAbsentParts) {
            if (complete) {
                throw overAbsentParts;
            }
            return;
        }
        if (result.isInvalid()) {
            findings().addNew(result.getError());
        }
    }

    /** A value must be there: the rule of every component that is not an {@code Option}. */
    public void required(String path, @Nullable Object value) {
        if (value == null) {
            complete = false;
            add(path, "is required");
        }
    }

    /** {@code @Null}. */
    public void absent(String path, @Nullable Object value) {
        require(value == null, path, "must be absent");
    }

    /** No item of a collection is absent. */
    public void each(String path, @Nullable Iterable<?> items) {
        each(path, items, (at, item) -> {});
    }

    /** A value that may be absent is not null when it is there. */
    public void optional(String path, @Nullable Option<?> value) {
        optional(path, value, (at, item) -> {});
    }

    /** The rules of every item of a collection, none of which is absent; the path of an item is {@code subjects[2]}. */
    public <T> void each(String path, @Nullable Iterable<? extends T> items, BiConsumer<String, T> rules) {
        if (items != null) {
            int index = 0;
            for (T item : items) {
                findings().enter(path, index);
                required("", item);
                if (item != null) {
                    rules.accept("", item);
                }
                findings().leave();
                index++;
            }
        }
    }

    /** The rules of a value that may be absent. */
    public <T> void optional(String path, @Nullable Option<? extends T> value, BiConsumer<String, T> rules) {
        if (value != null && value.isDefined()) {
            T item = value.get();
            required(path, item);
            if (item != null) {
                rules.accept(path, item);
            }
        }
    }

    /** {@code @Valid}: the rules of a record, whose paths are below {@code path}: {@code address.street}. */
    public <T> void within(String path, @Nullable T value, BiConsumer<T, FieldErrors> rules) {
        if (value != null) {
            findings().enter(path, Findings.NONE);
            rules.accept(value, this);
            findings().leave();
        }
    }

    /** What {@code rules} find, however much it is, as one error that says {@code message}. */
    public void saying(String message, Runnable rules) {
        Findings found = findings();
        int before = found.size();
        rules.run();
        found.join(before, message);
    }

    /** A constraint of the user's, and what to say when it does not say it itself. */
    public <T> void own(String path, @Nullable T value, ConstraintValidator<?, ? super T> validator, String message) {
        if (value != null) {
            Violations violations = new Violations(message, now);
            if (!validator.isValid(value, violations)) {
                within(
                        path,
                        violations.found(),
                        (found, errors) -> found.forEach(error -> errors.add(error.path(), error.message())));
            }
        }
    }

    /** {@code @AssertTrue}. */
    public void assertTrue(String path, @Nullable Boolean value) {
        require(value == null || value, path, "must be true");
    }

    /** {@code @AssertFalse}. */
    public void assertFalse(String path, @Nullable Boolean value) {
        require(value == null || !value, path, "must be false");
    }

    /** {@code @NotBlank}: at least one character that is not white space. */
    public void notBlank(String path, @Nullable CharSequence value) {
        require(value == null || !value.toString().isBlank(), path, "must not be blank");
    }

    /** {@code @NotEmpty} on a text. */
    public void notEmpty(String path, @Nullable CharSequence value) {
        require(value == null || !value.isEmpty(), path, "must not be empty");
    }

    /** {@code @NotEmpty} on a collection. */
    public void notEmpty(String path, @Nullable Iterable<?> value) {
        require(value == null || !Sizes.isEmpty(value), path, "must not be empty");
    }

    /** {@code @NotEmpty} on bytes. */
    public void notEmpty(String path, byte @Nullable [] value) {
        require(value == null || value.length > 0, path, "must not be empty");
    }

    /** {@code @Size} on a text: counts UTF-16 units, as the specification does. */
    public void size(String path, @Nullable CharSequence value, int min, int max) {
        if (value != null) {
            size(path, value.length(), min, max, "character");
        }
    }

    /** {@code @Size} on a collection. */
    public void size(String path, @Nullable Iterable<?> value, int min, int max) {
        if (value != null) {
            size(path, Sizes.of(value), min, max, "item");
        }
    }

    /** {@code @Size} on bytes. */
    public void size(String path, byte @Nullable [] value, int min, int max) {
        if (value != null) {
            size(path, value.length, min, max, "byte");
        }
    }

    private void size(String path, int size, int min, int max, String unit) {
        if (size < min || size > max) {
            add(path, Texts.size(size, min, max, unit));
        }
    }

    /** {@code @Pattern}: the whole text matches. */
    public void pattern(String path, @Nullable CharSequence value, Pattern pattern) {
        if (value != null && !pattern.matcher(value).matches()) {
            add(path, "must match " + pattern);
        }
    }

    /** {@code @Email}; the empty text is one. */
    public void email(String path, @Nullable CharSequence value) {
        require(
                value == null || value.isEmpty() || EmailAddress.isValid(value.toString()),
                path,
                "must be an e-mail address");
    }

    /** {@code @Email} of a form that it also has. */
    public void email(String path, @Nullable CharSequence value, Pattern pattern) {
        if (value != null && !value.isEmpty() && !EmailAddress.isValid(value.toString())) {
            add(path, "must be an e-mail address");
        } else {
            pattern(path, value, pattern);
        }
    }

    /** {@code @Digits}. */
    public void digits(String path, @Nullable Number value, int integer, int fraction) {
        if (value != null) {
            digits(path, Numbers.shortest(value), integer, fraction);
        }
    }

    /** {@code @Digits} on the text of a number. */
    public void digits(String path, @Nullable CharSequence value, int integer, int fraction) {
        if (value != null) {
            digits(path, Numbers.parse(value), integer, fraction);
        }
    }

    private void digits(String path, @Nullable BigDecimal value, int integer, int fraction) {
        if (value == null || !Numbers.fits(value, integer, fraction)) {
            add(path, Texts.digits(integer, fraction));
        }
    }

    /** {@code @Min}. */
    public void min(String path, long value, long min) {
        if (value < min) {
            add(path, "must be at least " + min);
        }
    }

    /** {@code @Min} on a number that may be absent, or on a fraction. */
    public void min(String path, @Nullable Number value, long min) {
        if (value != null && Numbers.compare(value, min, Numbers.LESS) < 0) {
            add(path, "must be at least " + min);
        }
    }

    /** {@code @Min} on the text of a number. */
    public void min(String path, @Nullable CharSequence value, long min) {
        if (value != null && Numbers.compare(value, min, Numbers.LESS) < 0) {
            add(path, "must be at least " + min);
        }
    }

    /** {@code @Max}. */
    public void max(String path, long value, long max) {
        if (value > max) {
            add(path, "must be at most " + max);
        }
    }

    /** {@code @Max} on a number that may be absent, or on a fraction. */
    public void max(String path, @Nullable Number value, long max) {
        if (value != null && Numbers.compare(value, max, Numbers.MORE) > 0) {
            add(path, "must be at most " + max);
        }
    }

    /** {@code @Max} on the text of a number. */
    public void max(String path, @Nullable CharSequence value, long max) {
        if (value != null && Numbers.compare(value, max, Numbers.MORE) > 0) {
            add(path, "must be at most " + max);
        }
    }

    /** {@code @Positive}. */
    public void positive(String path, long value) {
        require(value > 0, path, "must be greater than 0");
    }

    /** {@code @Positive} on a number that may be absent, or on a fraction. */
    public void positive(String path, @Nullable Number value) {
        require(value == null || Numbers.compare(value, 0, Numbers.LESS) > 0, path, "must be greater than 0");
    }

    /** {@code @Positive} on the text of a number. */
    public void positive(String path, @Nullable CharSequence value) {
        require(value == null || Numbers.compare(value, 0, Numbers.LESS) > 0, path, "must be greater than 0");
    }

    /** {@code @PositiveOrZero}. */
    public void positiveOrZero(String path, long value) {
        require(value >= 0, path, "must not be negative");
    }

    /** {@code @PositiveOrZero} on a number that may be absent, or on a fraction. */
    public void positiveOrZero(String path, @Nullable Number value) {
        require(value == null || Numbers.compare(value, 0, Numbers.LESS) >= 0, path, "must not be negative");
    }

    /** {@code @PositiveOrZero} on the text of a number. */
    public void positiveOrZero(String path, @Nullable CharSequence value) {
        require(value == null || Numbers.compare(value, 0, Numbers.LESS) >= 0, path, "must not be negative");
    }

    /** {@code @Negative}. */
    public void negative(String path, long value) {
        require(value < 0, path, "must be less than 0");
    }

    /** {@code @Negative} on a number that may be absent, or on a fraction. */
    public void negative(String path, @Nullable Number value) {
        require(value == null || Numbers.compare(value, 0, Numbers.MORE) < 0, path, "must be less than 0");
    }

    /** {@code @Negative} on the text of a number. */
    public void negative(String path, @Nullable CharSequence value) {
        require(value == null || Numbers.compare(value, 0, Numbers.MORE) < 0, path, "must be less than 0");
    }

    /** {@code @NegativeOrZero}. */
    public void negativeOrZero(String path, long value) {
        require(value <= 0, path, "must not be positive");
    }

    /** {@code @NegativeOrZero} on a number that may be absent, or on a fraction. */
    public void negativeOrZero(String path, @Nullable Number value) {
        require(value == null || Numbers.compare(value, 0, Numbers.MORE) <= 0, path, "must not be positive");
    }

    /** {@code @NegativeOrZero} on the text of a number. */
    public void negativeOrZero(String path, @Nullable CharSequence value) {
        require(value == null || Numbers.compare(value, 0, Numbers.MORE) <= 0, path, "must not be positive");
    }

    /** {@code @DecimalMin}. */
    public void decimalMin(String path, @Nullable Number value, BigDecimal min, boolean inclusive) {
        if (value != null) {
            decimalMin(path, Numbers.compare(value, min, Numbers.LESS), min, inclusive);
        }
    }

    /** {@code @DecimalMin} on the text of a number. */
    public void decimalMin(String path, @Nullable CharSequence value, BigDecimal min, boolean inclusive) {
        if (value != null) {
            decimalMin(path, Numbers.compare(value, min, Numbers.LESS), min, inclusive);
        }
    }

    private void decimalMin(String path, int sign, BigDecimal min, boolean inclusive) {
        if (!(sign > 0 || inclusive && sign == 0)) {
            add(path, (inclusive ? "must be at least " : "must be greater than ") + min.toPlainString());
        }
    }

    /** {@code @DecimalMax}. */
    public void decimalMax(String path, @Nullable Number value, BigDecimal max, boolean inclusive) {
        if (value != null) {
            decimalMax(path, Numbers.compare(value, max, Numbers.MORE), max, inclusive);
        }
    }

    /** {@code @DecimalMax} on the text of a number. */
    public void decimalMax(String path, @Nullable CharSequence value, BigDecimal max, boolean inclusive) {
        if (value != null) {
            decimalMax(path, Numbers.compare(value, max, Numbers.MORE), max, inclusive);
        }
    }

    private void decimalMax(String path, int sign, BigDecimal max, boolean inclusive) {
        if (!(sign < 0 || inclusive && sign == 0)) {
            add(path, (inclusive ? "must be at most " : "must be less than ") + max.toPlainString());
        }
    }

    /** {@code @Past}. */
    public void past(String path, @Nullable Temporal value) {
        require(value == null || Times.compare(value, now()) < 0, path, "must be in the past");
    }

    /** {@code @PastOrPresent}. */
    public void pastOrPresent(String path, @Nullable Temporal value) {
        require(value == null || Times.compare(value, now()) <= 0, path, "must not be in the future");
    }

    /** {@code @Future}. */
    public void future(String path, @Nullable Temporal value) {
        require(value == null || Times.compare(value, now()) > 0, path, "must be in the future");
    }

    /** {@code @FutureOrPresent}. */
    public void futureOrPresent(String path, @Nullable Temporal value) {
        require(value == null || Times.compare(value, now()) >= 0, path, "must not be in the past");
    }

    private Findings findings() {
        Findings known = findings == null ? new Findings() : findings;
        findings = known;
        return known;
    }

    private Instant now() {
        return Objects.requireNonNull(now, "a rule that has to do with the time needs one");
    }

    private void require(boolean holds, String path, String message) {
        if (!holds) {
            add(path, message);
        }
    }
}
