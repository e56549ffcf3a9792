package dev.tenon.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTableTest {

    private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    @Test
    void a_task_has_a_row_for_each_number_of_rows_and_a_column_for_each_rival_that_ran() throws IOException {
        String text = render(
                result("handUpdate", 100, "50", 104),
                result("tenonUpdate", 100, "150", 500),
                result("h2Update", 100, "4000", 900),
                result("handUpdate", 1_000_000, "1000", 104),
                result("tenonUpdate", 1_000_000, "3500", 500));

        assertThat(text).contains("""
            ## A change of one book, in a transaction

            | rows | by hand | Tenon | to by hand | h2 | bytes by hand | bytes of Tenon |
            | --- | --- | --- | --- | --- | --- | --- |
            | 100 | 50.0 (1) | 150 (1) | 3.00x | 4,000 (1) | 104 | 500 |
            | 1,000,000 | 1,000 (1) | 3,500 (1) | 3.50x |  | 104 | 500 |
            """);
        assertThat(text)
                .contains("| one write in a transaction, 100 rows | at most 3.00 times by hand | 3.00 times by hand"
                        + " | reached |")
                .contains("| one write in a transaction, 1,000,000 rows | at most 3.00 times by hand"
                        + " | 3.50 times by hand | **not reached** |");
    }

    @Test
    void a_page_with_a_sealed_cursor_is_compared_with_one_by_hand_that_has_one() throws IOException {
        String text = render(
                result("handPage", 100, "200", 300),
                result("handPageSealed", 100, "1000", 900),
                result("tenonPage", 100, "1500", 4400),
                result("handPageSealed", 1_000_000, "4000", 900),
                result("tenonPage", 1_000_000, "15000", 4400),
                result("handPageSealed", "few", 1_000_000, "1100", 900),
                result("tenonPage", "few", 1_000_000, "1800", 4400));

        assertThat(text)
                .contains("| 100 | 1,000 (1) | 1,500 (1) | 1.50x | 900 | 4,400 |")
                .contains("| a page, from 100 to 1,000,000 rows (by hand 4.00x) | at most 1.50 times | 10.0 times"
                        + " | **not reached** |")
                .contains("| one of the same hundred pages, from 100 to 1,000,000 rows (by hand 1.10x) | at most 1.50"
                        + " times | 1.20 times | reached |")
                .doesNotContain("1,800");
    }

    private String render(String... results) throws IOException {
        Path file = Files.writeString(
                folder.resolve("memory.json"), List.of(results).mkString("[", ",", "]"));
        return MemoryTable.render(List.of(JmhFile.read(file)), DAY);
    }

    /** As JMH writes it, but for what is not read. */
    private static String result(String method, int rows, String nanos, int bytes) {
        return result(method, "any", rows, nanos, bytes);
    }

    private static String result(String method, String asked, int rows, String nanos, int bytes) {
        return """
            {
              "jmhVersion": "1.37", "benchmark": "dev.tenon.benchmarks.StoreMemory.%s", "mode": "avgt", "forks": 1,
              "vmName": "VM", "vmVersion": "25", "warmupIterations": 3, "warmupTime": "1 s",
              "measurementIterations": 1, "measurementTime": "500 ms", "params": {"asked": "%s", "rows": "%d"},
              "primaryMetric": {"score": 1.0, "scoreUnit": "ns/op", "rawData": [[%s]]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op", "rawData": [[%d]]}}
            }
            """.formatted(method, asked, rows, nanos, bytes);
    }
}
