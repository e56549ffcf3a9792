package dev.tenon.runtime;

import dev.tenon.health.HealthCheck;
import dev.tenon.health.HealthComponent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Something that is neither started nor stopped, only asked for its health. */
record Watched(String name, HealthCheck check) implements Hosted {

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(name, check));
    }
}
