/** A write that is not part of the transaction it is made in. */
@NullMarked
@TypedId(name = "AccountId")
@TypedId(name = "DepositId")
package bugs.dualwrite;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
