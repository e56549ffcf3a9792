package club.money;

import dev.tenon.Generated;
import java.time.Duration;
import java.util.UUID;

/** What identifies a {@link Fee}. */
@Generated
public record FeeKey(String branch, int number, Fee.Kind kind, UUID external, boolean paid, Duration grace) {
    /** The key of {@code fee}. */
    public static FeeKey of(Fee fee) {
        return new FeeKey(
                fee.branch(), fee.number(), fee.kind(), fee.external(), fee.paid(), fee.grace());
    }
}
