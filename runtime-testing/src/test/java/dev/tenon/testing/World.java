package dev.tenon.testing;

import dev.tenon.platform.HasFibers;

/** An environment whose clock the test moves. */
record World(TestPlatform platform) implements HasFibers {

    World() {
        this(new TestPlatform(1));
    }

    TestClock clock() {
        return platform.clock();
    }
}
