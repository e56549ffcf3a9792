/** A handler that runs at least once, and whose call of the world outside counts each time. */
@NullMarked
@TypedId(name = "OrderId")
package bugs.chargedtwice;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
