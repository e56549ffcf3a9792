package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

@Runtime
@EffectsModule(Notifier.class)
interface Catalog {}
