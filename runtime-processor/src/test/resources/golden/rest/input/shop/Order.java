package shop;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Has everything that JSON can say. */
@StoredEntity
public record Order(
        OrderId id,
        boolean paid,
        byte tiny,
        short small,
        int count,
        long total,
        float rough,
        double fine,
        BigDecimal price,
        String remark,
        UUID external,
        Instant createdAt,
        LocalDate dueOn,
        LocalDateTime openedAt,
        OffsetDateTime sentAt,
        Duration delivery,
        State state,
        Address address,
        Option<Address> billing,
        Option<String> note,
        Option<Integer> rating,
        Option<OrderId> previous,
        Option<State> wanted,
        Seq<String> tags,
        Seq<Line> lines,
        List<LineNumber> numbers,
        Set<State> states,
        io.vavr.collection.List<Integer> sizes,
        io.vavr.collection.Set<UUID> externals,
        Option<Seq<Line>> gifts,
        @Version long version)
        implements OrderWith {

    /** An enum. */
    public enum State {
        OPEN,
        SENT
    }

    /** A record in a record. */
    public record Line(LineNumber number, String text, Address to) {}
}
