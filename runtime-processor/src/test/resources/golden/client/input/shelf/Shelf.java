package shelf;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;
import weather.Weather;

/** A context that asks others about books. */
@Runtime
@EffectsModule(OpenLibraryClient.class)
@EffectsModule(value = Covers.class, instrumented = false)
@EffectsModule(Weather.class)
public interface Shelf {}
