package orders;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import dev.tenon.integration.Since;
import dev.tenon.integration.Upcast;
import contracts.OrderId;
import dev.tenon.Default;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;

/** What becomes of orders. */
@IntegrationEventTopic
public sealed interface OrderEvents {

    /** Somebody wants something. */
    @IntegrationEvent("orders.order-placed")
    record OrderPlaced(
            OrderId order,
            String customer,
            @NotEmpty Seq<@Valid Line> lines,
            @PastOrPresent Instant at,
            @Since(2) @Default("1") int priority,
            @Since(3) Option<String> note,
            @Since(3) @Default("PARCEL") Sort sort)
            implements OrderEvents {

        /** Before there were lines. */
        public record V2(OrderId order, String customer, String article, Instant at, @Since(2) @Default("1") int priority) {}

        @Upcast(from = 2)
        static OrderPlaced fromV2(V2 old) {
            return new OrderPlaced(
                    old.order(),
                    old.customer(),
                    Vector.of(new Line(old.article(), 1, BigDecimal.ZERO)),
                    old.at(),
                    old.priority(),
                    Option.none(),
                    Sort.PARCEL);
        }
    }

    /** Something of an order. */
    record Line(String article, @Positive int pieces, @Since(3) @Default("0") BigDecimal price) {}

    /** How it is sent. */
    enum Sort {
        LETTER,
        PARCEL
    }

    /** Events of some kind. */
    sealed interface Over extends OrderEvents {}

    /** Somebody does not want it any more. */
    @IntegrationEvent("orders.order-cancelled")
    record OrderCancelled(String reason, @OrderingKey OrderId order) implements Over {}
}
