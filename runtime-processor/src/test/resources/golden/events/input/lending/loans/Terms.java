package lending.loans;

import io.vavr.control.Option;
import jakarta.validation.constraints.Positive;

/** Inside an event. */
public record Terms(@Positive int days, Option<String> note) {}
