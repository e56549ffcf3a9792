package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.library.Library;

class InMemoryStoreConcurrencyTest extends StoreConcurrencyContract {

    @Override
    protected Library newLibrary(Platform platform) {
        return Library.inMemory(platform);
    }
}
