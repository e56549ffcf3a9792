package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.postgres.Postgres;
import dev.tenon.search.SearchToken;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it writes books and indexes them. */
class KilledIndexTest {

    /** How often it is killed; a long run has more. */
    private static final int ROUNDS = Integer.getInteger("tenon.kills", 3);

    private static final List<String> QUIET = List.of("--enable-native-access=ALL-UNNAMED");

    @TempDir
    Path directory;

    @Test
    @Timeout(3_600)
    void the_index_equals_the_store_when_it_has_gone_on() throws Exception {
        Random random = new Random(7);
        LibraryDatabase database = LibraryServer.shared().newIndexedLibrary();
        try (Postgres postgres = Postgres.at(database.url())) {
            new IndexedLibrary(postgres, directory).begin();
            int next = 1;
            for (int round = 0; round < ROUNDS; round++) {
                try (JavaProcess process = JavaProcess.start(
                        QUIET, IndexedLibrary.class, database.url(), directory.toString(), String.valueOf(next))) {
                    int lines = 100 + random.nextInt(400);
                    for (int i = 0; i < lines; i++) {
                        next = Integer.parseInt(process.line()) + 1;
                    }
                    process.kill();
                    // What was committed and not acknowledged counts, too.
                    next++;
                }
                database.execute("UPDATE library.tenon_lease SET until = now()");
                IndexedLibrary again = new IndexedLibrary(postgres, directory);
                again.start();
                assertThat(again.differences()).as("round %s", round).isEmpty();
                SearchToken token = again.change(next++);
                assertThat(again.find("change", token).total()).isEqualTo(again.books());
                again.stop();
            }
        }
    }
}
