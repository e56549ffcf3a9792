package shelf;

import dev.tenon.Generated;
import dev.tenon.client.ClientCalls;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;
import java.math.BigDecimal;

/** The methods of {@link Prices} as effects. */
@Generated
final class PricesEffects {
    private PricesEffects() {}

    /** {@link Prices#price}. */
    public static <R extends HasPrices & HasPlatform> Eff<R, BigDecimal> price(String isbn) {
        return ClientCalls.effect("Prices.price", environment -> environment.shelfPrices().price(isbn), isbn);
    }
}
