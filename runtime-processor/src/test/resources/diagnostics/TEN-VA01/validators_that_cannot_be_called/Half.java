package library;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = HalfValidator.class)
@interface Half {
    String message() default "must be fine";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
