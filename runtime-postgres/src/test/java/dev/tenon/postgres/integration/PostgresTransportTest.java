package dev.tenon.postgres.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.EventTransport;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.message.MessageTables;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.TransportContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostgresTransportTest extends TransportContract {

    private final PostgresTransport transport =
            PostgresTransport.in(PostgresLibrary.postgres().schema(SchemaMode.CREATE), Platform.live());

    @Override
    protected EventTransport transport() {
        return transport;
    }

    @Test
    void its_schema_has_the_tables_that_the_log_uses() throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                PostgresTransport.class.getResourceAsStream("/META-INF/tenon/schema/tenon_events.sql"))) {
            assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(MessageTables.SQL);
        }
    }
}
