package library;

import dev.tenon.event.EventQueue;
import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@EventQueue(
        events = Happening.class,
        capacity = 0, //! TEN-EV08 at 0 saying capacity = 0 & at least 1
        maxConcurrency = -1, //! TEN-EV08 at -1 saying at least 0
        maxAttempts = 0, //! TEN-EV08 at 0 saying maxAttempts = 0
        timeout = "0s") //! TEN-EV08 at "0s" saying longer than nothing
interface Catalog {}
