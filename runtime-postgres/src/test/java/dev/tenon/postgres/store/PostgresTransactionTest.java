package dev.tenon.postgres.store;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.TransactionContract;
import dev.tenon.testing.contract.library.Library;

class PostgresTransactionTest extends TransactionContract {

    @Override
    protected Library newLibrary(Platform platform) {
        return PostgresLibrary.empty(platform);
    }
}
