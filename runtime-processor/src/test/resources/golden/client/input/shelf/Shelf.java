package shelf;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

/** A context that asks others about books. */
@Runtime
@EffectsModule(OpenLibraryClient.class)
@EffectsModule(value = Covers.class, instrumented = false)
public interface Shelf {}
