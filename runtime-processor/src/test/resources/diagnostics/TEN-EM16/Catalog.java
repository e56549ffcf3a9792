package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(value = Notifier.class, repeatable = true) //! TEN-EM16 at true
interface Catalog {}
