package shelf;

import dev.tenon.client.ApiKeyAuth;
import dev.tenon.client.HttpClient;
import dev.tenon.client.Path;
import dev.tenon.rest.Get;
import java.math.BigDecimal;

/** What books cost, for this package alone. */
@HttpClient(config = ShelfConfig.Prices.class)
@ApiKeyAuth(header = "X-Api-Key")
interface Prices {

    @Get("/price/{isbn}")
    BigDecimal price(@Path String isbn);
}
