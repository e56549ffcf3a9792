package dev.tenon.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.postgres.message.MessageTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessageTablesTest {

    @Test
    void the_schema_of_a_context_has_the_tables_that_the_log_uses() throws IOException {
        assertThat(Files.readString(Path.of(
                        "src",
                        "test",
                        "resources",
                        "golden",
                        "events",
                        "expected",
                        "META-INF",
                        "tenon",
                        "schema",
                        "lending.sql")))
                .contains(MessageTables.SQL);
    }
}
