package library.lending;

import dev.tenon.runtime.Runtime;

@Runtime //! TEN-RT02 at @Runtime saying inside the package tree of the context 'Catalog'
interface Lending {}
