package library;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

final class Rules {

    private Rules() {}

    @Target({ElementType.FIELD, ElementType.TYPE_USE})
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
