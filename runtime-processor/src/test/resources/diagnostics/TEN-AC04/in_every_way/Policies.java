package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class Policies {

    private Policies() {}

    @Policy //! TEN-AC04 at @Policy saying it does not take the caller
    static boolean isStaff(String caller) {
        return caller.equals("staff");
    }

    @Policy //! TEN-AC04 at @Policy saying it is not static
    boolean isOpen(Caller caller) {
        return true;
    }

    @Policy //! TEN-AC04 at @Policy saying it does not yield a boolean
    static String isHere(Caller caller) {
        return caller.name();
    }

    @Policy //! TEN-AC04 at @Policy saying cannot be reached from package library
    private static boolean isHidden(Caller caller) {
        return true;
    }
}
