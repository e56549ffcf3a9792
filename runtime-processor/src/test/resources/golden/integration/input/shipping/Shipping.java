package shipping;

import contracts.ShippingEvents;
import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** Hears of orders, and tells what becomes of them. */
@Runtime
@Publishes(ShippingEvents.class)
public interface Shipping {}
