package bugs.acrosskeys;

import dev.tenon.event.EventQueue;
import dev.tenon.runtime.Runtime;

/** What is there of each product, by what was told of it. */
@Runtime
@EventQueue(events = Movement.class)
interface Stock {}
