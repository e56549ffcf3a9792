package library;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class OfComparable implements ConstraintValidator<Both, Comparable<String>> {

    @Override
    public boolean isValid(Comparable<String> value, ConstraintValidatorContext context) {
        return value == null;
    }
}
