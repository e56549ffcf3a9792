package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** Checks the rules of {@link Numbers}. */
@Generated
public final class NumbersValidator {
    private static final BigDecimal RANK_MIN = new BigDecimal("2.5");

    private static final BigDecimal RANK_MAX = new BigDecimal("7");

    private static final BigDecimal RATIO_MIN = new BigDecimal("0.1");

    private static final BigDecimal BOXED_SHORT_MIN = new BigDecimal("-10.25");

    private static final BigDecimal BOXED_FLOAT_MAX = new BigDecimal("0.3");

    private static final BigDecimal DISCOUNT_MIN = new BigDecimal("-1.50");

    private static final BigDecimal SCIENTIFIC_MIN = new BigDecimal("1e2");

    private static final BigDecimal SCIENTIFIC_MAX = new BigDecimal("1E+3");

    private static final BigDecimal TWICE_MIN = new BigDecimal("1");

    private static final BigDecimal TWICE_MIN_2 = new BigDecimal("2");

    private NumbersValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Numbers query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Numbers query, FieldErrors errors) {
        errors.min("small", query.small(), -3);
        errors.max("small", query.small(), 9);
        errors.positive("count", query.count());
        errors.decimalMin("rank", query.rank(), RANK_MIN, true);
        errors.decimalMax("rank", query.rank(), RANK_MAX, false);
        errors.digits("code", query.code(), 2, 0);
        errors.negativeOrZero("loss", query.loss());
        errors.decimalMin("ratio", query.ratio(), RATIO_MIN, true);
        errors.required("boxedByte", query.boxedByte());
        errors.min("boxedByte", query.boxedByte(), 5);
        errors.max("boxedByte", query.boxedByte(), 7);
        errors.required("boxedLong", query.boxedLong());
        errors.negativeOrZero("boxedLong", query.boxedLong());
        errors.max("boxedLong", query.boxedLong(), 3000000000L);
        errors.required("boxedInt", query.boxedInt());
        errors.digits("boxedInt", query.boxedInt(), 3, 0);
        errors.required("boxedShort", query.boxedShort());
        errors.negative("boxedShort", query.boxedShort());
        errors.decimalMin("boxedShort", query.boxedShort(), BOXED_SHORT_MIN, true);
        errors.required("boxedFloat", query.boxedFloat());
        errors.positiveOrZero("boxedFloat", query.boxedFloat());
        errors.decimalMax("boxedFloat", query.boxedFloat(), BOXED_FLOAT_MAX, true);
        errors.required("boxedDouble", query.boxedDouble());
        errors.min("boxedDouble", query.boxedDouble(), 1);
        errors.max("boxedDouble", query.boxedDouble(), 2);
        errors.digits("boxedDouble", query.boxedDouble(), 3, 2);
        errors.required("great", query.great());
        errors.positive("great", query.great());
        errors.min("great", query.great(), 9007199254740993L);
        errors.required("price", query.price());
        errors.positive("price", query.price());
        errors.max("price", query.price(), 1000);
        errors.digits("price", query.price(), 4, 2);
        errors.required("discount", query.discount());
        errors.decimalMin("discount", query.discount(), DISCOUNT_MIN, false);
        errors.negativeOrZero("discount", query.discount());
        errors.required("written", query.written());
        errors.min("written", query.written(), -2);
        errors.max("written", query.written(), 10);
        errors.digits("written", query.written(), 2, 1);
        errors.required("scientific", query.scientific());
        errors.decimalMin("scientific", query.scientific(), SCIENTIFIC_MIN, true);
        errors.decimalMax("scientific", query.scientific(), SCIENTIFIC_MAX, true);
        errors.required("sign", query.sign());
        errors.positive("sign", query.sign());
        errors.positiveOrZero("sign", query.sign());
        errors.negative("sign", query.sign());
        errors.negativeOrZero("sign", query.sign());
        errors.required("perhaps", query.perhaps());
        errors.optional("perhaps", query.perhaps(), (path, item) -> errors.min(path, item, 3));
        errors.required("parts", query.parts());
        errors.each("parts", query.parts(), (path, item) -> errors.positiveOrZero(path, item));
        errors.required("losses", query.losses());
        errors.each("losses", query.losses(), (path, item) -> errors.negative(path, item));
        errors.min("twice", query.twice(), 0);
        errors.min("twice", query.twice(), 4);
        errors.decimalMin("twice", query.twice(), TWICE_MIN, true);
        errors.decimalMin("twice", query.twice(), TWICE_MIN_2, true);
    }
}
