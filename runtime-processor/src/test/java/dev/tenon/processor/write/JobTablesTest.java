package dev.tenon.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.postgres.job.JobTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JobTablesTest {

    private static final Path SCHEMA =
            Path.of("src/test/resources/golden/jobs/expected/META-INF/tenon/schema/lending.sql");

    @Test
    void the_schema_of_a_context_has_the_tables_that_the_ledger_uses() throws IOException {
        assertThat(Files.readString(SCHEMA)).contains(JobTables.SQL);
    }
}
