package dev.tenon.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.postgres.store.PostgresAuditLog;
import dev.tenon.postgres.store.PostgresIdempotencyStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GateTablesTest {

    private static final Path SCHEMA =
            Path.of("src/test/resources/golden/steps/expected/META-INF/tenon/schema/shop.sql");

    @Test
    void the_schema_of_a_context_has_the_tables_that_its_dispatch_uses() throws IOException {
        assertThat(Files.readString(SCHEMA)).contains(PostgresIdempotencyStore.SQL, PostgresAuditLog.SQL);
    }
}
