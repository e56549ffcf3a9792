package till;

import dev.tenon.runtime.Runtime;

/** Uses what another module has compiled. */
@Runtime
interface Till {}
