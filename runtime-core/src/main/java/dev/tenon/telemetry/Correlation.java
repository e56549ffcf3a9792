package dev.tenon.telemetry;

import io.vavr.control.Option;

/**
 * Who and what a run is for. Travels with the run into everything that it calls and forks, and stands in the SLF4J MDC
 * under the names of its components. Immutable.
 *
 * @param correlationId the same for all that one request or message set off
 * @param causationId what set this off, such as the id of a message
 * @param user who asked
 * @param tenant for whom
 */
public record Correlation(
        Option<String> correlationId, Option<String> causationId, Option<String> user, Option<String> tenant) {

    private static final Correlation NONE = new Correlation(Option.none(), Option.none(), Option.none(), Option.none());

    /** Nothing is known. */
    public static Correlation none() {
        return NONE;
    }

    /** This, with another correlation id. */
    public Correlation withCorrelationId(String other) {
        return new Correlation(Option.some(other), causationId, user, tenant);
    }

    /** This, with another causation id. */
    public Correlation withCausationId(String other) {
        return new Correlation(correlationId, Option.some(other), user, tenant);
    }

    /** This, for another user. */
    public Correlation withUser(String other) {
        return new Correlation(correlationId, causationId, Option.some(other), tenant);
    }

    /** This, for another tenant. */
    public Correlation withTenant(String other) {
        return new Correlation(correlationId, causationId, user, Option.some(other));
    }
}
