package shop;

import dev.tenon.access.Caller;
import dev.tenon.access.Policy;
import dev.tenon.effect.Eff;
import shop.ShopStore.Items;

/** Who may. */
final class Policies {

    private Policies() {}

    @Policy
    static boolean isStaff(Caller caller) {
        return caller.hasRole("staff");
    }

    @Policy
    static boolean isOwner(Caller caller, OfOwner request) {
        return caller.is(request.owner());
    }

    @Policy
    static Eff<ShopReads, Boolean> isNewHere(Caller caller) {
        return Items.count().map(count -> count == 0);
    }
}
