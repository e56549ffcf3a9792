package shop;

import dev.tenon.runtime.Runtime;

final class Shop {

    private Shop() {}

    @Runtime //! TEN-RT01 at @Runtime saying inside another type
    interface Till {}
}
