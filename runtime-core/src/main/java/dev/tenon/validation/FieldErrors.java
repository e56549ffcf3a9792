package dev.tenon.validation;

import dev.tenon.effect.FieldError;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects every broken rule of a value, in the order of its components. The rules are those of Jakarta Validation 3.1: all
 * but the {@code not...} ones hold for a value that is absent. For use by one thread.
 */
public final class FieldErrors {

    private List<FieldError> reversed = List.empty();
    private boolean complete = true;

    /** Nothing wrong yet. */
    public FieldErrors() {}

    /** What was found, in order. */
    public Seq<FieldError> toSeq() {
        return reversed.reverse();
    }

    /** Adds one. */
    public void add(String path, String message) {
        reversed = reversed.prepend(new FieldError(path, message));
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
            List<FieldError> before = reversed;
            result.getError()
                    .filter(error -> before.forAll(known -> !known.path().equals(error.path())))
                    .forEach(error -> reversed = reversed.prepend(error));
        }
    }

    /** A value must be there: the rule of every component that is not an {@code Option}. */
    public void required(String path, @Nullable Object value) {
        if (value == null) {
            complete = false;
            add(path, "is required");
        }
    }

    /** The rules of every item of a collection; the path of an item is {@code subjects[2]}. */
    public <T> void each(String path, @Nullable Iterable<? extends T> items, BiConsumer<String, T> rules) {
        if (items != null) {
            int index = 0;
            for (T item : items) {
                rules.accept(path + "[" + index + "]", item);
                index++;
            }
        }
    }

    /** The rules of a value that may be absent. */
    public <T> void optional(String path, @Nullable Option<? extends T> value, BiConsumer<String, T> rules) {
        if (value != null && value.isDefined()) {
            rules.accept(path, value.get());
        }
    }

    /** {@code @NotBlank}: at least one character that is not white space. */
    public void notBlank(String path, @Nullable CharSequence value) {
        if (value != null && value.toString().isBlank()) {
            add(path, "must not be blank");
        }
    }

    /** {@code @NotEmpty} on a text. */
    public void notEmpty(String path, @Nullable CharSequence value) {
        if (value != null && value.isEmpty()) {
            add(path, "must not be empty");
        }
    }

    /** {@code @NotEmpty} on a collection. */
    public void notEmpty(String path, @Nullable Iterable<?> value) {
        if (value != null && !value.iterator().hasNext()) {
            add(path, "must not be empty");
        }
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
            size(path, Iterator.ofAll(value).size(), min, max, "item");
        }
    }

    /** {@code @Min}. */
    public void min(String path, long value, long min) {
        if (value < min) {
            add(path, "must be at least " + min);
        }
    }

    /** {@code @Min} on a number that may be absent. */
    public void min(String path, @Nullable Number value, long min) {
        if (value != null && decimal(value).compareTo(BigDecimal.valueOf(min)) < 0) {
            add(path, "must be at least " + min);
        }
    }

    /** {@code @Max}. */
    public void max(String path, long value, long max) {
        if (value > max) {
            add(path, "must be at most " + max);
        }
    }

    /** {@code @Max} on a number that may be absent. */
    public void max(String path, @Nullable Number value, long max) {
        if (value != null && decimal(value).compareTo(BigDecimal.valueOf(max)) > 0) {
            add(path, "must be at most " + max);
        }
    }

    /** {@code @Positive}. */
    public void positive(String path, long value) {
        if (value <= 0) {
            add(path, "must be greater than 0");
        }
    }

    /** {@code @Positive} on a number that may be absent. */
    public void positive(String path, @Nullable Number value) {
        if (value != null && decimal(value).signum() <= 0) {
            add(path, "must be greater than 0");
        }
    }

    /** {@code @PositiveOrZero}. */
    public void positiveOrZero(String path, long value) {
        if (value < 0) {
            add(path, "must not be negative");
        }
    }

    /** {@code @PositiveOrZero} on a number that may be absent. */
    public void positiveOrZero(String path, @Nullable Number value) {
        if (value != null && decimal(value).signum() < 0) {
            add(path, "must not be negative");
        }
    }

    private static BigDecimal decimal(Number value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double fraction -> BigDecimal.valueOf(fraction);
            case Float fraction -> BigDecimal.valueOf(fraction);
            default -> BigDecimal.valueOf(value.longValue());
        };
    }

    private void size(String path, int size, int min, int max, String unit) {
        if (size >= min && size <= max) {
            return;
        }
        String allowed;
        if (min == max) {
            allowed = "exactly " + count(min, unit);
        } else if (min == 0) {
            allowed = "at most " + count(max, unit);
        } else if (max == Integer.MAX_VALUE) {
            allowed = "at least " + count(min, unit);
        } else {
            allowed = min + " to " + count(max, unit);
        }
        add(path, "must have " + allowed + ", has " + size);
    }

    private static String count(int number, String unit) {
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }
}
