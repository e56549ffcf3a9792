package dev.tenon.runtime;

import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** Asks all components of a host at the same time. */
final class Examination {

    private final Platform platform;
    private final Duration limit;
    private final Seq<Probe> probes;

    Examination(Platform platform, Seq<Hosted> parts, Duration limit) {
        this.platform = platform;
        this.limit = limit;
        this.probes = parts.flatMap(Examination::components).map(component -> new Probe(platform, component));
    }

    private static Seq<HealthComponent> components(Hosted part) {
        Seq<HealthComponent> own = part.health();
        return own.isEmpty() ? List.of(new HealthComponent(part.name(), Health::up)) : own;
    }

    Seq<HealthReport.Component> ask() {
        Grace grace = Grace.of(platform, limit, Duration.ZERO);
        return probes.map(probe -> new Asked(probe.name(), probe.begin()))
                .toList()
                .map(asked ->
                        new HealthReport.Component(asked.name(), Probe.await(asked.attempt(), grace.remaining())));
    }

    private record Asked(String name, Attempt<Health> attempt) {}
}
