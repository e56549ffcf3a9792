package dev.tenon.benchmarks.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections of a rival: the same settings for all, which are those of Tenon's own pool. */
final class Pools {

    private Pools() {}

    static HikariDataSource open(String url) {
        return open(url, false);
    }

    /**
     * Opens a pool of one connection: there is one caller.
     *
     * @param rewritten whether the driver makes one INSERT with many rows of a batch of them; not its default
     */
    static HikariDataSource open(String url, boolean rewritten) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(2);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.addDataSourceProperty("reWriteBatchedInserts", String.valueOf(rewritten));
        return new HikariDataSource(config);
    }
}
