package library;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class ToldValidator implements ConstraintValidator<Told, String> {

    @Override
    public void initialize(Told annotation) {}

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null;
    }
}
