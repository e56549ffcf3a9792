package shop.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;

/**
 * An identity over {@code Long}, declared by the package {@code shop.orders}.
 *
 * @param value the bare value
 */
@Generated
public record InvoiceNumber(Long value) implements TypedIdentifier<Long>, Comparable<InvoiceNumber> {
    private static final IdFormat<Long> FORMAT = IdFormat.number("InvoiceNumber");

    public InvoiceNumber {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static InvoiceNumber of(Long value) {
        return new InvoiceNumber(value);
    }

    /** The id with this value. */
    public static InvoiceNumber of(long value) {
        return new InvoiceNumber(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, InvoiceNumber> parse(String text) {
        return FORMAT.parse(text, InvoiceNumber::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static InvoiceNumber fromString(String text) {
        return new InvoiceNumber(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
