package dev.tenon.postgres.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ServerVersionTest {

    @Test
    void the_tests_run_on_the_server_that_the_build_means() throws SQLException {
        String meant = System.getProperty("tenon.test.postgres.version", "18").split("\\.")[0];
        try (Connection connection =
                PostgresLibrary.server().getPostgresDatabase().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(Integer.parseInt(meant));
        }
    }
}
