package dev.tenon.store;

import dev.tenon.telemetry.Correlation;

/**
 * A store whose rows belong to somebody: its entity has a {@link TenantScoped} or {@link CreatedBy} component. The generated
 * effects ask by the correlation of the run; who uses the port itself says for whom.
 *
 * @param <S> the port
 */
public interface CallerStore<S> {

    /** The same store for the user and tenant of {@code correlation}; without this it is used for nobody. */
    S by(Correlation correlation);
}
