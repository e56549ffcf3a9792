package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(value = Notifier.class, includeOnly = "send", exclude = "find") //! TEN-EM06 at "find"
interface Catalog {}
