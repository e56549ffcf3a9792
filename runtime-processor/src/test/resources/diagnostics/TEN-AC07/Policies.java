package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class Policies {

    private Policies() {}

    @Policy
    static boolean isStaff(Caller caller) { //! TEN-AC07 at isStaff saying 'Policies.isStaff'
        return caller.hasRole("staff");
    }
}
