package library.catalog;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

/** Who looks after the catalogue. */
final class Staff {

    private Staff() {}

    @Policy
    static boolean isStaff(Caller caller) {
        return caller.hasRole("staff");
    }
}
