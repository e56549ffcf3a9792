package post.rules;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Divisible by two; its message comes from a bundle, which is not there. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Even.OfInt.class, Even.OfLong.class})
public @interface Even {
    String message() default "{post.Even.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Those of an int. */
    final class OfInt implements ConstraintValidator<Even, Integer> {

        public OfInt() {}

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % 2 == 0;
        }
    }

    /** Those of a long. */
    final class OfLong implements ConstraintValidator<Even, Long> {

        public OfLong() {}

        @Override
        public boolean isValid(Long value, ConstraintValidatorContext context) {
            return value == null || value % 2 == 0;
        }
    }
}
