package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MillionRowsTest {

    @Test
    void a_million_rows_are_streamed_in_64_megabytes() {
        try (LibraryServer server = LibraryServer.start()) {
            server.execute(statement -> {
                // Foreign keys are not what this is about.
                statement.execute("SET session_replication_role = replica");
                statement.execute("""
                        INSERT INTO library.book (id, title, author_id, isbn, published_year, subjects, copies, version)
                        SELECT lpad(to_hex(n), 32, '0')::uuid, 'The book with the number ' || n, 1, NULL, 1900,
                            '["prose", "long"]', 1, 1
                        FROM generate_series(1, 1000000) AS n""");
            });
            try (JavaProcess process = JavaProcess.start(List.of("-Xmx64m"), StreamedRows.class, server.url())) {
                assertThat(process.line()).isEqualTo("1000000 1000000");
                assertThat(process.exit()).isZero();
            }
        }
    }
}
