package library;

import dev.tenon.integration.Publishes;
import dev.tenon.processor.diagnostics.OldEvents;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@Publishes(OldEvents.class) //! TEN-IN17 at .class saying there is no 'OldEventsTopic'
interface Catalog {}
