package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;

/** The environment of laws: a number, as {@link Program} has it, and fibers. */
record World(int number) implements HasFibers {

    @Override
    public Platform platform() {
        return Platform.live();
    }
}
