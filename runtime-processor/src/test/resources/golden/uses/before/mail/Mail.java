package mail;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

/** Letters. It needs a post. */
@Runtime
@EffectsModule(Post.class)
public interface Mail {}
