package lending.loans;

import io.vavr.control.Option;

/** Inside an event. */
public record Terms(int days, Option<String> note) {}
