package dev.tenon.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTableTest {

    private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    @Test
    void a_table_has_the_fastest_first_and_marks_where_eff_loses() throws IOException {
        Path file = file(
                "one.json",
                result("RaiseRecover.eff", 100, "[1000, 1100, 1200]", "2400"),
                result("RaiseRecover.plain", 100, "[100, 110, 120]", "0"),
                result("RaiseRecover.catsSync", 100, "[900, 1050, 1300]", "4800"),
                result("RaiseRecover.zio", 100, "[2200, 2200, 2200]", "9600"));

        assertThat(render(file)).contains("""
            ## RaiseRecover, steps=100

            | rival | ns an op | ns a step | to Eff | to plain | bytes an op | spread |  |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | plain Java | 110 | 1.10 | 0.10x | 1.00x | 0.00 | 18% | **Eff loses** |
            | cats SyncIO | 1,050 | 10.5 | 0.95x | 9.55x | 4,800 | 38% | Eff loses; iterations overlap |
            | Eff | 1,100 | 11.0 | 1.00x | 10.0x | 2,400 | 18% |  |
            | ZIO | 2,200 | 22.0 | 2.00x | 20.0x | 9,600 | 0% |  |
            """);
    }

    @Test
    void what_was_built_before_has_a_table_of_its_own() throws IOException {
        Path file = file(
                "one.json",
                result("FlatMapChain.eff", 8, "[80]", "8"),
                result("FlatMapChain.effBuiltBefore", 8, "[40]", "8"),
                result("FlatMapChain.eff", 1000, "[8000]", "8"));

        assertThat(render(file))
                .contains("## FlatMapChain, steps=8\n")
                .contains("## FlatMapChain, steps=8, built before\n")
                .contains("## FlatMapChain, steps=1000\n");
    }

    @Test
    void rounds_become_one_row_with_the_median_of_their_medians() throws IOException {
        Path first = file("one.json", result("MapChain.eff", 1000, "[1000, 2000, 9000]", "8"));
        Path second = file("two.json", result("MapChain.eff", 1000, "[3000, 4000, 5000]", "8"));

        assertThat(render(first, second))
                .contains("| Eff | 3,000 | 3.00 | 1.00x |  | 8.00 | 267% |  |")
                .contains("2 round(s)");
    }

    @Test
    void a_way_of_a_rival_is_named_and_the_block_is_what_others_are_compared_with() throws IOException {
        Path file = file(
                "one.json",
                result("Handler.effDirect", 1, "[200]", "8"),
                result("Handler.effChain", 1, "[300]", "8"),
                result("Handler.plain", 1, "[100]", "8"),
                result("Interpreter.other", 1, "[50]", "8"));

        assertThat(render(file))
                .contains("| Eff, direct | 200 | 1.00x | 2.00x |")
                .contains("| Eff, chain | 300 | 1.50x | 3.00x |")
                .contains("| other | 50.0 |");
    }

    @Test
    void aims_are_reached_or_not_or_not_measured() throws IOException {
        Path file = file(
                "one.json",
                result("FlatMapChain.eff", 8, "[56]", "8"),
                result("FlatMapChain.reactor", 8, "[64]", "8"),
                result("FlatMapChain.catsSync", 8, "[48]", "8"),
                result("FlatMapChain.completableFuture", 8, "[1]", "8"),
                result("Await.eff", 1000, "[12000]", "24000"),
                result("Await.effOfOneEffect", 1000, "[9000]", "300"),
                result("Await.plain", 1000, "[3500]", "24"),
                result("ForkJoin.eff", 100, "[120]", "8"),
                result("ForkJoin.plain", 100, "[100]", "8"));

        assertThat(render(file))
                .contains("| `flatMap`, 8 steps, built and run | at most 7.00 ns a step | 7.00 ns a step | reached |")
                .contains("| `flatMap`, 8 steps, against the fastest lazy rival (cats SyncIO) "
                        + "| less than 6.00 ns a step | 7.00 ns a step | **not reached** |")
                .contains("| `flatMap`, 1,000 steps, built and run | at most 10.0 ns a step |  | not measured |")
                .contains("| at most 8.00 ns | 8.50 ns | **not reached** |")
                .contains("| `run.await` beyond the effect itself | at most 1.00 bytes | 0.28 bytes | reached |")
                .contains("| fork and join of 100 | at most 1.10 times bare virtual threads "
                        + "| 1.20 times bare virtual threads | **not reached** |");
    }

    @Test
    void another_unit_is_refused() throws IOException {
        Path file = file("one.json", result("MapChain.eff", 8, "[1]", "8").replace("ns/op", "ops/s"));

        assertThatThrownBy(() -> JmhFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dev.tenon.benchmarks.MapChain.eff was measured in ops/s, expected ns/op");
    }

    private String render(Path... files) {
        return ResultsTable.render(List.of(files).map(JmhFile::read), DAY);
    }

    private Path file(String name, String... results) throws IOException {
        return Files.writeString(folder.resolve(name), List.of(results).mkString("[", ",", "]"));
    }

    /** As JMH writes it, but for what is not read. */
    private static String result(String method, int steps, String iterations, String bytes) {
        String parameters = steps == 1 ? "" : "\"params\": {\"steps\": \"" + steps + "\"},";
        return """
            {
              "jmhVersion": "1.37", "benchmark": "dev.tenon.benchmarks.%s", "mode": "avgt", "forks": 1,
              "vmName": "VM", "vmVersion": "25", "warmupIterations": 3, "warmupTime": "1 s",
              "measurementIterations": 5, "measurementTime": "500 ms", %s
              "primaryMetric": {"score": 1.0, "scoreUnit": "ns/op", "rawData": [%s]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op", "rawData": [[%s]]}}
            }
            """.formatted(method, parameters, iterations, bytes);
    }
}
