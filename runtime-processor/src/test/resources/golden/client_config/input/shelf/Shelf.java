package shelf;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

/** A context whose clients are made of its configuration. */
@Runtime
@EffectsModule(OpenLibraryClient.class)
@EffectsModule(value = Covers.class, instrumented = false)
@EffectsModule(Prices.class)
public interface Shelf {}
