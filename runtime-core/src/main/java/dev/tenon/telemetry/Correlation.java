package dev.tenon.telemetry;

import io.vavr.control.Option;

/**
 * Who and what a run is for. Travels with the run into everything that it calls, forks and sends, and stands in the SLF4J MDC
 * under the names of its components, but for the trace. Immutable.
 *
 * @param correlationId the same for all that one request or message set off
 * @param causationId what set this off, such as the id of a message
 * @param user who asked
 * @param tenant for whom
 * @param traceparent the span in which it was caused, as W3C Trace Context writes one; known where there is telemetry
 */
public record Correlation(
        Option<String> correlationId,
        Option<String> causationId,
        Option<String> user,
        Option<String> tenant,
        Option<String> traceparent) {

    private static final Correlation NONE =
            new Correlation(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /** Nothing is known. */
    public static Correlation none() {
        return NONE;
    }

    /** This, with another correlation id. */
    public Correlation withCorrelationId(String other) {
        return new Correlation(Option.some(other), causationId, user, tenant, traceparent);
    }

    /** This, with another causation id. */
    public Correlation withCausationId(String other) {
        return new Correlation(correlationId, Option.some(other), user, tenant, traceparent);
    }

    /** This, for another user. */
    public Correlation withUser(String other) {
        return new Correlation(correlationId, causationId, Option.some(other), tenant, traceparent);
    }

    /** This, for another tenant. */
    public Correlation withTenant(String other) {
        return new Correlation(correlationId, causationId, user, Option.some(other), traceparent);
    }

    /** This, caused in another span. */
    public Correlation withTraceparent(String other) {
        return new Correlation(correlationId, causationId, user, tenant, Option.some(other));
    }
}
