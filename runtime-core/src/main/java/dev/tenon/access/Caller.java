package dev.tenon.access;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * On whose behalf a run is. Travels with the run into everything that it calls and forks. Immutable.
 *
 * @param kind whether it is known who that is
 * @param user who it is, as the authentication knows them: the {@code sub} of a token; none unless {@link Kind#USER}
 * @param tenant for whom the user works, if there are several
 * @param roles what the user is, such as {@code staff}
 * @param claims what else the authentication says, by name
 * @param address where the call came from, an IP address in text form; none inside a process
 */
public record Caller(
        Kind kind,
        Option<String> user,
        Option<String> tenant,
        Set<String> roles,
        Map<String, String> claims,
        Option<String> address) {

    private static final Caller ANONYMOUS = of(Kind.ANONYMOUS);
    private static final Caller SYSTEM = of(Kind.SYSTEM);

    /** What is known of a caller. */
    public enum Kind {
        /** Nothing: somebody called and did not say who they are. */
        ANONYMOUS,
        /** Who it is. */
        USER,
        /** That it is the application: a job, a handler of an event, what a program does at its start. */
        SYSTEM
    }

    private static Caller of(Kind kind) {
        return new Caller(kind, Option.none(), Option.none(), HashSet.empty(), HashMap.empty(), Option.none());
    }

    /** Somebody who did not say who they are. What a run has unless it is told. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** The application itself, which may do everything. */
    public static Caller system() {
        return SYSTEM;
    }

    /** A user with these roles. */
    public static Caller user(String user, String... roles) {
        return new Caller(
                Kind.USER, Option.some(user), Option.none(), HashSet.of(roles), HashMap.empty(), Option.none());
    }

    /** This, working for a tenant. */
    public Caller withTenant(String other) {
        return new Caller(kind, user, Option.some(other), roles, claims, address);
    }

    /** This, with one more claim. */
    public Caller withClaim(String name, String value) {
        return new Caller(kind, user, tenant, roles, claims.put(name, value), address);
    }

    /** This, calling from an address. */
    public Caller withAddress(String other) {
        return new Caller(kind, user, tenant, roles, claims, Option.some(other));
    }

    /** Whether nobody knows who it is. */
    public boolean isAnonymous() {
        return kind == Kind.ANONYMOUS;
    }

    /** Whether it is the application itself. */
    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** Whether it is the user with this name. */
    public boolean is(String other) {
        return user.contains(other);
    }

    /** Whether the user has this role. */
    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Who it is in a log or in an audit: the user, {@code system} or {@code anonymous}. */
    public String name() {
        return switch (kind) {
            case ANONYMOUS -> "anonymous";
            case SYSTEM -> "system";
            case USER -> user.getOrElse("");
        };
    }
}
