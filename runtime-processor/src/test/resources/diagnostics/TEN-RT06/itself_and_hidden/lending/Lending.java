package lending;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;

@Runtime
@Uses(LendingModule.class) //! TEN-RT06 at .class saying its own module
interface Lending {}
