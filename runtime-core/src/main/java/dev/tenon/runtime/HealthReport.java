package dev.tenon.runtime;

import dev.tenon.health.Health;
import dev.tenon.health.Health.Status;
import io.vavr.collection.Seq;

/**
 * The health of a {@link Host} at one moment.
 *
 * @param live whether it is worth keeping: false once it has stopped. A broken component does not change that, for starting
 *     anew would not mend it
 * @param ready whether it should be sent work: it has started, is not stopping, and no component is down
 * @param components each by itself, in the order in which they were started
 */
public record HealthReport(boolean live, boolean ready, Seq<Component> components) {

    /** One component and its health. */
    public record Component(String name, Health health) {}

    /** The worst of all components; down when it is not ready. */
    public Status status() {
        return components
                .map(component -> component.health().status())
                .fold(ready ? Status.UP : Status.DOWN, Status::or);
    }
}
