package dev.tenon.postgres.store;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreContract;
import dev.tenon.testing.contract.library.Library;

class PostgresStoreTest extends StoreContract {

    @Override
    protected Library newLibrary(Platform platform) {
        return PostgresLibrary.empty(platform);
    }
}
