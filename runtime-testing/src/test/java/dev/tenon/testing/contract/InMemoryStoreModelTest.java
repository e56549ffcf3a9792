package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.library.Library;

class InMemoryStoreModelTest extends StoreModelContract {

    @Override
    protected Library newLibrary(Platform platform) {
        return Library.inMemory(platform);
    }
}
