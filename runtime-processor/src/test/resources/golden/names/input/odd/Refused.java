package odd;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.rest.Status;

/** Failures named as what generated code calls its own. */
public sealed interface Refused extends DomainFailure {

    /** As the parameter of the switch. */
    @Status(409)
    record Failure(String message) implements Refused {}

    /** As a reserved word. */
    @Status(410)
    record Switch(String message) implements Refused {}
}
