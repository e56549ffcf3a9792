package dev.tenon.web.sample;

import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

final class AddBookValidator {

    private AddBookValidator() {}

    static Seq<FieldError> validate(AddBook value) {
        FieldErrors errors = new FieldErrors();
        errors.required("title", value.title());
        errors.notBlank("title", value.title());
        errors.size("title", value.title(), 0, 256);
        errors.positive("totalCopies", value.totalCopies());
        errors.positive("price", value.price());
        for (int i = 0; i < value.reviews().length(); i++) {
            errors.notBlank(
                    "reviews[" + i + "].reviewer", value.reviews().get(i).reviewer());
        }
        return errors.toSeq();
    }
}
