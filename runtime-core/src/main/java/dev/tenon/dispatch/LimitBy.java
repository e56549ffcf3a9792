package dev.tenon.dispatch;

import dev.tenon.access.Caller;
import io.vavr.control.Option;

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

    /** Who shares with {@code caller}: all of whom the same is known. */
    Sharing sharing(Caller caller) {
        return switch (this) {
            case CALLER ->
                caller.user().isDefined()
                        ? new Sharing(caller.tenant(), caller.user(), Option.none())
                        : ADDRESS.sharing(caller);
            case TENANT -> new Sharing(caller.tenant(), Option.none(), Option.none());
            case ADDRESS -> new Sharing(Option.none(), Option.none(), caller.address());
            case GLOBAL -> new Sharing(Option.none(), Option.none(), Option.none());
        };
    }

    /** What those have in common who share permits. */
    record Sharing(Option<String> tenant, Option<String> user, Option<String> address) {}
}
