package library;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

abstract class HalfValidator implements ConstraintValidator<Half, String> {

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null;
    }
}
