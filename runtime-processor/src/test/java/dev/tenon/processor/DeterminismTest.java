package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal input gives equal output, byte for byte. */
class DeterminismTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({"entities, 1", "entities, 2", "requests, 3", "rest, 4", "rest, 5", "names, 6"})
    void the_order_of_the_input_files_does_not_matter(String name, long seed, @TempDir Path work) {
        SortedMap<String, String> files =
                Compilation.javaFiles(GOLDEN.resolve(name).resolve("input"));
        List<Map.Entry<String, String>> shuffled = new ArrayList<>(files.entrySet());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(compile(shuffled, work.resolve("another/place")))
                .isEqualTo(compile(List.copyOf(files.entrySet()), work.resolve("a")));
    }

    @Test
    void types_of_one_file_or_of_many_give_the_same(@TempDir Path work) {
        String header = "package shop;\nimport dev.tenon.id.TypedId;\nimport dev.tenon.runtime.Runtime;\n"
                + "import dev.tenon.store.StoredEntity;\nimport dev.tenon.dispatch.*;\nimport dev.tenon.effect.*;\n";
        String context = "@Runtime @TypedId(name = \"ItemId\") interface Shop {}\n";
        String item = "@StoredEntity record Item(ItemId id, String name) {}\n";
        String tag = "@StoredEntity record Tag(ItemId id) {}\n";
        String command = "record Ping(int b, int a) implements Command<Unit> { @dev.tenon.access.Public"
                + " @CommandHandler static Eff<ShopTx, Unit> handle(Ping command) { return Eff.unit(); } }\n";

        assertThat(compile(
                        Map.of("shop.All", header + tag + command + item + context)
                                .entrySet(),
                        work.resolve("a")))
                .isEqualTo(compile(
                        Map.of(
                                        "shop.Shop", header + context,
                                        "shop.Item", header + item,
                                        "shop.Tag", header + tag,
                                        "shop.Ping", header + command)
                                .entrySet(),
                        work.resolve("b")))
                .hasSizeGreaterThan(10);
    }

    private static SortedMap<String, String> compile(Iterable<Map.Entry<String, String>> files, Path folder) {
        // Whoever puts two top-level types into a file has to live with that warning.
        Compilation compilation = Compilation.in(folder).option("-Xlint:-auxiliaryclass");
        files.forEach(file -> compilation.source(file.getKey(), file.getValue()));
        Compiled compiled = compilation.run();
        assertThat(compiled.said()).isEmpty();
        return compiled.generated();
    }
}
