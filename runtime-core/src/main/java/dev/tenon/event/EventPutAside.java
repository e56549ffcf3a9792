package dev.tenon.event;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.message.DeliveryStatus;
import io.vavr.collection.Seq;

/**
 * An event was published, and handlers could not do with it what they have to: it waits among their dead letters. Immutable.
 *
 * @param handlers how it stands with each of them
 */
public record EventPutAside(Seq<DeliveryStatus> handlers) implements DomainFailure {

    @Override
    public String message() {
        return handlers.map(handler -> handler.consumer() + " put " + handler.type() + " aside: " + handler.error())
                .mkString("; ");
    }
}
