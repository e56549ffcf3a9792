package shop;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.rest.Status;

/** What the shop refuses. */
public sealed interface Refusal extends DomainFailure {

    @Status(409)
    record AlreadySent(OrderId orderId) implements Refusal {
        @Override
        public String message() {
            return "Order " + orderId + " was sent";
        }
    }

    @Status(402)
    record NotPaid(String message) implements Refusal {}
}
