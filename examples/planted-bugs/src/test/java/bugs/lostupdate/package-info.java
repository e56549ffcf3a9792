/** A value that was read before the transaction that writes it. */
@NullMarked
@TypedId(name = "CounterId")
package bugs.lostupdate;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
