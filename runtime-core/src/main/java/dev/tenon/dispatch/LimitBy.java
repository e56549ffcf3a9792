package dev.tenon.dispatch;

import dev.tenon.access.Caller;

/** Who shares the permits of a {@link RateLimitPolicy}. */
public enum LimitBy {

    /** Each user has their own; those who did not say who they are share by address. */
    CALLER,
    /** All of a tenant share them; those without a tenant are one of their own. */
    TENANT,
    /** All from one network address share them. */
    ADDRESS,
    /** All share them. */
    GLOBAL;

    /** What counts {@code caller} together with others. */
    String key(Caller caller) {
        return switch (this) {
            case CALLER ->
                caller.user().map(user -> "user " + tenant(caller) + user).getOrElse(() -> address(caller));
            case TENANT -> "tenant " + tenant(caller);
            case ADDRESS -> address(caller);
            case GLOBAL -> "";
        };
    }

    private static String tenant(Caller caller) {
        return caller.tenant().map(tenant -> tenant + " ").getOrElse("");
    }

    private static String address(Caller caller) {
        return "address " + caller.address().getOrElse("");
    }
}
