package library;

import dev.tenon.runtime.Runtime;

@Runtime //! TEN-RT02 at @Runtime
interface Lending {}
