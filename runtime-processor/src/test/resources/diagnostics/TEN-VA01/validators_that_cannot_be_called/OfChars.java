package library;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class OfChars implements ConstraintValidator<Both, CharSequence> {

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        return value == null;
    }
}
