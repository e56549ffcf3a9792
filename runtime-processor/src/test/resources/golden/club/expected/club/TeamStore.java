package club;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;
import io.vavr.control.Option;

/** Reads the store of {@link Team}. */
@Generated
public interface TeamStore extends ReadStore<TeamId, Team> {
    /** The one with this {@link Team#name}. */
    Option<Team> findByName(String name);
}
