package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(value = Notifier.class, name = "Books") //! TEN-EM04 at "Books"
interface Catalog {}
