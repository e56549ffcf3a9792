package dev.tenon.postgres.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.EventTransport;
import dev.tenon.integration.Topic;
import dev.tenon.integration.Topology;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.message.MessageTables;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.TransportContract;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostgresTransportTest extends TransportContract {

    private final PostgresTransport transport =
            PostgresTransport.in(PostgresLibrary.postgres().schema(SchemaMode.CREATE), Platform.live());

    @Override
    protected EventTransport transport() {
        return transport;
    }

    private static final Topology TOPOLOGY = new Topology(
            "Checked",
            Vector.of(new Topic("checked-out", Vector.empty())),
            Vector.of(new Topic("checked-one", Vector.empty()), new Topic("checked-two", Vector.empty())));

    @Test
    void one_that_only_checks_tells_all_subscriptions_that_are_not_there_and_makes_none() {
        PostgresTransport checking = transport.onlyChecking();
        transport.declare("checked-two", "Checked");
        checking.declare("checked-one", "Checked");

        assertThat(checking.problems(TOPOLOGY))
                .containsExactly(
                        "Checked does not subscribe to checked-one, and this transport only checks. INSERT INTO"
                                + " tenon_events.tenon_subscription (topic, subscriber) VALUES ('checked-one',"
                                + " 'Checked')");

        transport.declare("checked-one", "Checked");
        assertThat(checking.problems(TOPOLOGY)).isEmpty();
    }

    @Test
    void who_may_not_use_the_tables_is_told_what_to_grant() throws Exception {
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(transport.problems(TOPOLOGY)).isEmpty();
            statement.execute("CREATE ROLE clerk LOGIN; GRANT USAGE ON SCHEMA tenon_events TO clerk;"
                    + " GRANT ALL ON ALL TABLES IN SCHEMA tenon_events TO clerk;"
                    + " REVOKE INSERT, DELETE ON tenon_events.tenon_message FROM clerk;"
                    + " REVOKE INSERT ON tenon_events.tenon_subscription FROM clerk");
            try (Postgres postgres = Postgres.at(PostgresLibrary.server().getJdbcUrl("clerk", "postgres"))) {
                PostgresTransport clerks = PostgresTransport.in(postgres, Platform.live());

                assertThat(clerks.problems(TOPOLOGY))
                        .containsExactly(
                                "the user clerk may not INSERT, DELETE on tenon_events.tenon_message: GRANT INSERT,"
                                        + " DELETE ON tenon_events.tenon_message TO clerk",
                                "the user clerk may not INSERT on tenon_events.tenon_subscription: GRANT INSERT ON"
                                        + " tenon_events.tenon_subscription TO clerk");
                assertThat(clerks.onlyChecking().problems(TOPOLOGY).head()).contains("tenon_message");
            } finally {
                statement.execute("DROP OWNED BY clerk; DROP ROLE clerk");
            }
        }
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
