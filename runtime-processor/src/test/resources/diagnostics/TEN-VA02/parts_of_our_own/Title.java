package library;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({ElementType.FIELD, ElementType.TYPE_USE})
@NotBlank
@Constraint(validatedBy = {})
@interface Title {
    String message() default "must be fine";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
