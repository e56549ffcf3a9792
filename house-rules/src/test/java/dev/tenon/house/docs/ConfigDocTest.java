package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.config.load.Configuration;
import dev.tenon.config.load.Surroundings;
import io.vavr.collection.HashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import library.catalog.CatalogModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the page about configuration. */
class ConfigDocTest {

    /** Compiled only: it would read what is around this process. */
    static CatalogModule load(String... args) {
        Configuration configuration = Configuration.load(args);
        CatalogModule catalog = CatalogModule.create(parts -> parts.config(configuration));
        return catalog;
    }

    @Test
    void subscribers_are_told_of_what_is_reloadable(@TempDir Path directory) throws IOException {
        Configuration configuration = Configuration.in(
                Surroundings.ofProcess().withDirectory(directory).withEnvironment(HashMap.empty()));
        CatalogModule catalog = CatalogModule.create(parts -> parts.config(configuration));
        List<Integer> sizes = new ArrayList<>();
        Files.writeString(directory.resolve("application.yaml"), """
            catalog:
              max-page-size: 50
            """);

        Runnable end = catalog.catalogConfig().subscribe((old, changed) -> sizes.add(changed.maxPageSize()));
        boolean isRead = configuration.reload();

        end.run();
        assertThat(isRead).isTrue();
        assertThat(sizes).containsExactly(50);
    }
}
