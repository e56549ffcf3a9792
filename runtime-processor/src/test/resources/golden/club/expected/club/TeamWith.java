package club;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Team} with one component changed. The record has them when it says
 * {@code implements TeamWith}.
 */
@Generated
public interface TeamWith {
    /** {@link Team#id}. */
    TeamId id();

    /** {@link Team#name}. */
    String name();

    /** {@link Team#shortName}. */
    Option<String> shortName();

    /** {@link Team#players}. */
    int players();

    /** {@link Team#reserves}. */
    int reserves();

    /** The same with another {@link Team#id}. */
    default Team withId(TeamId id) {
        return new Team(
                id, name(), shortName(), players(), reserves());
    }

    /** The same with another {@link Team#name}. */
    default Team withName(String name) {
        return new Team(
                id(), name, shortName(), players(), reserves());
    }

    /** The same with another {@link Team#shortName}. */
    default Team withShortName(Option<String> shortName) {
        return new Team(
                id(), name(), shortName, players(), reserves());
    }

    /** The same with another {@link Team#players}. */
    default Team withPlayers(int players) {
        return new Team(
                id(), name(), shortName(), players, reserves());
    }

    /** The same with another {@link Team#reserves}. */
    default Team withReserves(int reserves) {
        return new Team(
                id(), name(), shortName(), players(), reserves);
    }
}
