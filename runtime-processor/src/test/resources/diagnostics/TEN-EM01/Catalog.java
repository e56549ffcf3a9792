package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(Notifier.class) //! TEN-EM01 at .class
interface Catalog {}
