package dev.tenon.stress;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;

/** What the effects of all tests run in. */
record Live(Platform platform) implements HasFibers {

    static final Live LIVE = new Live(Platform.live());
}
