package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class Policies {

    private Policies() {}

    @Policy //! TEN-AC08 at @Policy saying 'MorePolicies.isStaff' and 'Policies.isStaff'
    static boolean isStaff(Caller caller) {
        return caller.hasRole("staff");
    }
}
