package bugs.chargedtwice;

import dev.tenon.capability.EffectsModule;
import dev.tenon.event.EventQueue;
import dev.tenon.runtime.Runtime;

/** Orders, which are paid by card. */
@Runtime
@EventQueue(events = OrderPlaced.class)
@EffectsModule(Cards.class)
interface Shop {}
