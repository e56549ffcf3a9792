package bugs.dualwrite;

import dev.tenon.capability.EffectsModule;
import dev.tenon.runtime.Runtime;

/** Accounts, and a journal that somebody else keeps. */
@Runtime
@EffectsModule(value = Journal.class, repeatable = true)
interface Bank {}
