package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class Policies {

    private Policies() {}

    @Policy //! TEN-AC04 at @Policy saying it does not take the caller
    static boolean isStaff(String caller) {
        return caller.equals("staff");
    }
}
