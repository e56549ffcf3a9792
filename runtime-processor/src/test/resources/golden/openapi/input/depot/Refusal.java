package depot;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.rest.Status;

/** What the depot refuses. */
public sealed interface Refusal extends DomainFailure {

    /** A shelf cannot take more than it holds. Ask for another one. */
    @Status(409)
    record ShelfIsFull(String message) implements Refusal {}

    @Status(409)
    record RowIsTaken(String message) implements Refusal {}

    /** The shelf was taken apart. */
    @Status(410)
    record ShelfIsGone(String message) implements Refusal {}
}
