package post;

import dev.tenon.capability.Capability;
import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;
import java.time.ZoneId;

/** A context without entities that uses the world outside. */
@Runtime
@EffectsModule(Courier.class)
@EffectsModule(value = Quiet.class, instrumented = false, errorPrefix = "Whisper")
@EffectsModule(value = Stamps.class, repeatable = true)
@Capability(ZoneId.class)
public interface Post {}
