package orders;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Checks the rules of {@link OrderEvents.OrderPlaced}. */
@Generated
public final class OrderEventsOrderPlacedValidator {
    private OrderEventsOrderPlacedValidator() {}

    /** Every rule that is broken at that time; empty when there is none. */
    public static Seq<FieldError> validate(OrderEvents.OrderPlaced orderPlaced, Instant now) {
        FieldErrors errors = new FieldErrors(now);
        check(orderPlaced, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(OrderEvents.OrderPlaced orderPlaced, FieldErrors errors) {
        errors.required("order", orderPlaced.order());
        errors.required("customer", orderPlaced.customer());
        errors.required("lines", orderPlaced.lines());
        errors.notEmpty("lines", orderPlaced.lines());
        errors.each(
                "lines",
                orderPlaced.lines(),
                (path, item) -> errors.within(path, item, OrderEventsLineValidator::check));
        errors.required("at", orderPlaced.at());
        errors.pastOrPresent("at", orderPlaced.at());
        errors.required("note", orderPlaced.note());
        errors.required("sort", orderPlaced.sort());
    }
}
