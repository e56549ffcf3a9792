package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MillionRowsTest {

    @Test
    void a_million_rows_are_streamed_in_64_megabytes() {
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        database.execute(statement -> {
            // Foreign keys are not what this is about.
            statement.execute("SET session_replication_role = replica");
            statement.execute("""
                INSERT INTO library.bookmark (id, book_id, note_id, version)
                SELECT n, lpad(to_hex(n), 32, '0')::uuid, NULL, 1 FROM generate_series(1, 1000000) AS n\
                """);
        });
        try (JavaProcess process = JavaProcess.start(List.of("-Xmx64m"), StreamedRows.class, database.url())) {
            assertThat(process.line()).isEqualTo("1000000 1000000");
            assertThat(process.exit()).isZero();
        }
    }
}
