package library;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

final class Rules {

    private Rules() {}

    @Constraint(validatedBy = {})
    @interface isbn {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = {})
    @interface NotBlanc {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
