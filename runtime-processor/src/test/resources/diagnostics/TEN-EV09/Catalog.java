package library;

import dev.tenon.event.EventQueue;
import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@EventQueue(events = Happening.class, backoff = "often") //! TEN-EV09 at "often" saying exponential(50ms, 2.0, 5m)
interface Catalog {}
