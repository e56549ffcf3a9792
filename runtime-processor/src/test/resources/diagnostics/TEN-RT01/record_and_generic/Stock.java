package stock;

import dev.tenon.runtime.Runtime;

@Runtime //! TEN-RT01 at @Runtime saying generic
interface Stock<T> {}
