package library;

import dev.tenon.event.EventQueue;
import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@EventQueue(
        events = Happening.class,
        patience = "for ever", //! TEN-EM09 at "for ever"
        timeout = "later") //! TEN-EM09 at "later"
interface Catalog {}
