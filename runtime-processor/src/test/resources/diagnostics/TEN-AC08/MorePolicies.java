package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class MorePolicies {

    private MorePolicies() {}

    @Policy
    static boolean isStaff(Caller caller) {
        return caller.hasRole("employee");
    }
}
