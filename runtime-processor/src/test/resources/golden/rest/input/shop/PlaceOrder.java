package shop;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A body with every default and with nested records. */
public record PlaceOrder(
        @NotBlank String name,
        @Default("true") boolean paid,
        @Default("-1") byte tiny,
        @Default("08") short small,
        @Default("08") int count,
        @Default("+9") long total,
        @Default("1e3") float rough,
        @Default("1") double fine,
        @Default("1.50") BigDecimal price,
        @Default("a \"quoted\" $T \\ text") String remark,
        @Default("00000000-0000-0000-0000-000000000001") UUID external,
        @Default("2026-01-01T00:00:00Z") Instant createdAt,
        @Default("2026-01-01") LocalDate dueOn,
        @Default("PT1H") Duration delivery,
        @Default("OPEN") Order.State state,
        @Default("7") Integer boxed,
        @Default("7") Long boxedLong,
        Address address,
        Option<Address> billing,
        Seq<Order.Line> lines,
        List<String> tags,
        Set<LineNumber> numbers,
        io.vavr.collection.List<Integer> sizes,
        io.vavr.collection.Set<UUID> externals,
        Option<Seq<Address>> others,
        Tree tree)
        implements Command<OrderId> {

    @Public
    @CommandHandler
    @Post("/orders")
    static Eff<ShopTx, OrderId> handle(PlaceOrder command) {
        return OrderId.next();
    }
}
