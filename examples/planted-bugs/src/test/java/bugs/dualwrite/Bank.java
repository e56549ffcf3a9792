package bugs.dualwrite;

import dev.tenon.capability.EffectsModule;
import dev.tenon.event.EventQueue;
import dev.tenon.runtime.Runtime;

/** Accounts, and a journal that somebody else keeps. */
@Runtime
@EventQueue(events = AccountEvent.class)
@EffectsModule(value = Journal.class, repeatable = true)
interface Bank {}
