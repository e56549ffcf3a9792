package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class Policies {

    private Policies() {}

    @Policy
    static boolean isStaff(Caller caller) {
        return caller.hasRole("staff");
    }
}
