package library;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;

final class Policies {

    private Policies() {}

    @Policy
    static boolean isKeeper(Caller caller, Numbered door) {
        return caller.is("keeper of " + door.number());
    }
}
