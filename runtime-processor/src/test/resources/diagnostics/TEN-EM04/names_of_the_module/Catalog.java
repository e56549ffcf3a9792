package library;

import dev.tenon.capability.Capability;
import dev.tenon.runtime.Runtime;
import java.time.Clock;

@Runtime
@Capability(value = Clock.class, name = "Memory") //! TEN-EM04 at "Memory"
@Capability(value = Store.class, name = "Startup") //! TEN-EM04 at "Startup"
interface Catalog {}
