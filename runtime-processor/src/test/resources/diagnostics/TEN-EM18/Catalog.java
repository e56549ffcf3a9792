package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(value = Notifier.class, name = "mail") //! TEN-EM18 at "mail"
interface Catalog {}
