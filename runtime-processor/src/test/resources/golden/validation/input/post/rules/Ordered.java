package post.rules;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** From little to great. */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {OrderedSpan.class, Ordered.OfList.class})
public @interface Ordered {
    String message() default "must be in order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which one is out of order. */
    final class OfList implements ConstraintValidator<Ordered, List<Integer>> {

        public OfList() {}

        @Override
        public boolean isValid(List<Integer> value, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean ordered = true;
            for (int i = 1; value != null && i < value.size(); i++) {
                if (value.get(i) != null && value.get(i - 1) != null && value.get(i) < value.get(i - 1)) {
                    ordered = false;
                    context.buildConstraintViolationWithTemplate("must not be less than the one before")
                            .addContainerElementNode("<list element>", List.class, 0)
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return ordered;
        }
    }
}
