package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(value = Notifier.class, exclude = "sent") //! TEN-EM05 at "sent"
interface Catalog {}
