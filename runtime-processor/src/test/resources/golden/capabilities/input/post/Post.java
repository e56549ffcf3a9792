package post;

import dev.tenon.capability.Capability;
import dev.tenon.capability.EffectsModule;
import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;
import java.time.Clock;

/** Everything that an effects module can be. */
@Runtime
@TypedId(name = "LetterId", prefix = "letter")
@EffectsModule(Answers.class)
@EffectsModule(value = Guarded.class, name = "Mail", errorPrefix = "Carrier", exclude = "unused")
@EffectsModule(value = Archive.class, instrumented = false, includeOnly = {"load", "find"})
@EffectsModule(value = Stamps.class, repeatable = true)
@EffectsModule(Hidden.class)
@Capability(Clock.class)
@Capability(value = ZoneSource.class, name = "Zones", repeatable = true)
public interface Post {}
