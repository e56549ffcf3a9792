package post.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import post.Own;

/** Says it of the whole span, and of its end. */
public final class OrderedSpan implements ConstraintValidator<Ordered, Own.Span> {

    public OrderedSpan() {}

    @Override
    public boolean isValid(Own.Span span, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate("must not be before the start")
                .addPropertyNode("to")
                .addConstraintViolation();
        return span == null || span.from() <= span.to();
    }
}
