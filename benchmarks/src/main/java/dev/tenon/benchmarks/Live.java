package dev.tenon.benchmarks;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;

/** The environment of effects that need threads or a clock: the real ones. */
record Live(Platform platform) implements HasFibers {

    static final Live ENVIRONMENT = new Live(Platform.live());
}
