package library;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;
import other.Notifier;

@Runtime
@EffectsModule(Notifier.class)
interface Catalog {}
