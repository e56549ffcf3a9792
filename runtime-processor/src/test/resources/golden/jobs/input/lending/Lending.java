package lending;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** Jobs of all kinds, and no events. */
@Runtime
@TypedId(name = "LoanId", prefix = "loan")
public interface Lending {}
