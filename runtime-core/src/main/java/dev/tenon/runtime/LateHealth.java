package dev.tenon.runtime;

import io.vavr.collection.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The health of a host that is not there yet: its parts, which are made first, tell it to others. */
final class LateHealth implements Supplier<HealthReport> {

    private volatile @Nullable Host host;

    void tells(Host built) {
        host = built;
    }

    @Override
    public HealthReport get() {
        Host built = host;
        return built == null ? new HealthReport(true, false, List.empty()) : built.health();
    }
}
