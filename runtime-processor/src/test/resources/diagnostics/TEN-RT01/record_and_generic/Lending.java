package lending;

import dev.tenon.runtime.Runtime;

@Runtime //! TEN-RT01 at @Runtime
@interface Lending {}
