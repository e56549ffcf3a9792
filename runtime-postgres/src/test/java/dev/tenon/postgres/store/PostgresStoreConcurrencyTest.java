package dev.tenon.postgres.store;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.StoreConcurrencyContract;
import dev.tenon.testing.contract.library.Library;

class PostgresStoreConcurrencyTest extends StoreConcurrencyContract {

    @Override
    protected Library newLibrary(Platform platform) {
        return PostgresLibrary.empty(platform);
    }

    /** Each commit is several round trips beside readers that never rest; a long run has 2,000. */
    @Override
    protected int commits() {
        return Integer.getInteger("tenon.commits", 200);
    }
}
