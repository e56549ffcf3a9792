package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.library.Everything;
import dev.tenon.testing.contract.library.EverythingFields;
import dev.tenon.testing.contract.library.Library;

/** Memory against itself: what a differential test looks like, and that the operations themselves are sound. */
class EverythingDifferentialTest extends StoreDifferential<String, Everything> {

    EverythingDifferentialTest() {
        super(EverythingFields.ENTITY, Everything.blank("a"), Everything.blank("b"));
    }

    @Override
    protected Twins<String, Everything> newTwins(Platform platform) {
        return new Twins<>(
                Library.inMemory(platform).everythings(),
                Library.inMemory(platform).everythings());
    }
}
