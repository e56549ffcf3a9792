package dev.tenon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import org.junit.jupiter.api.Test;

class LimitByTest {

    private static final Caller ANN = Caller.user("ann").withTenant("north").withAddress("10.0.0.1");

    @Test
    void users_share_by_tenant_and_name_however_these_are_spelled() {
        assertThat(LimitBy.CALLER.sharing(ANN)).isEqualTo(LimitBy.CALLER.sharing(ANN.withAddress("10.0.0.2")));
        assertThat(LimitBy.CALLER.sharing(ANN)).isNotEqualTo(LimitBy.CALLER.sharing(ANN.withTenant("south")));
        assertThat(LimitBy.CALLER.sharing(Caller.user("c").withTenant("a b")))
                .isNotEqualTo(LimitBy.CALLER.sharing(Caller.user("b c").withTenant("a")));
    }

    @Test
    void who_did_not_say_who_they_are_shares_by_address() {
        var nobody = Caller.anonymous().withAddress("10.0.0.1");
        assertThat(LimitBy.CALLER.sharing(nobody)).isEqualTo(LimitBy.ADDRESS.sharing(ANN));
        assertThat(LimitBy.CALLER.sharing(nobody)).isNotEqualTo(LimitBy.CALLER.sharing(nobody.withAddress("10.0.0.2")));
    }

    @Test
    void a_tenant_shares_and_so_do_all() {
        var bob = Caller.user("bob").withTenant("north");
        assertThat(LimitBy.TENANT.sharing(ANN)).isEqualTo(LimitBy.TENANT.sharing(bob));
        assertThat(LimitBy.TENANT.sharing(ANN)).isNotEqualTo(LimitBy.TENANT.sharing(Caller.anonymous()));
        assertThat(LimitBy.GLOBAL.sharing(ANN)).isEqualTo(LimitBy.GLOBAL.sharing(Caller.anonymous()));
    }
}
