package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(Notifier.class)
@EffectsModule(value = Notifier.class, name = "Mail") //! TEN-EM03 at .class
interface Catalog {}
