package library;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class BuiltValidator implements ConstraintValidator<Built, String> {

    BuiltValidator(int limit) {}

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null;
    }
}
