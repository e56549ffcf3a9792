package orders;

import dev.tenon.integration.Publishes;
import dev.tenon.runtime.Runtime;

/** Tells others, and keeps nothing but what it still has to tell. */
@Runtime
@Publishes(OrderEvents.class)
public interface Orders {}
