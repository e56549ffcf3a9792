package dev.tenon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** A boxed number may be null: {@code required} says so, and the other rules must not break on it. */
class AbsentNumbersTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    void rules_of_numbers_ignore_one_that_is_absent() {
        Long absent = null;
        errors.required("boxes", absent);
        errors.positive("boxes", absent);
        errors.positiveOrZero("boxes", absent);
        errors.min("boxes", absent, 1);
        errors.max("boxes", absent, 1);

        assertThat(errors.toSeq()).hasSize(1);
    }

    @Test
    void rules_of_numbers_judge_fractions_and_great_numbers_by_their_whole_value() {
        errors.positive("fraction", Double.valueOf(0.5));
        errors.min("great", new BigInteger("99999999999999999999999999"), 5);
        assertThat(errors.toSeq()).isEmpty();

        errors.positiveOrZero("fraction", Double.valueOf(-0.5));
        errors.max("fraction", Float.valueOf(10.5f), 10);
        errors.max("great", BigInteger.TWO.pow(64), 5);
        assertThat(errors.toSeq()).hasSize(3);
    }

    @Test
    void rules_of_numbers_judge_boxed_ones() {
        errors.positive("boxes", Integer.valueOf(0));
        errors.positiveOrZero("boxes", Short.valueOf((short) -1));
        errors.min("boxes", Long.valueOf(1), 2);
        errors.max("boxes", Byte.valueOf((byte) 3), 2);

        assertThat(errors.toSeq()).hasSize(4);
    }
}
