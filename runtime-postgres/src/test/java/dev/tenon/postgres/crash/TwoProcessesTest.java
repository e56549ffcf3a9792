package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.postgres.Postgres;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two processes change the same row again and again. */
class TwoProcessesTest {

    /** How often each does; a long run has 10,000. */
    private static final int TIMES = Integer.getInteger("tenon.increments", 1_000);

    @Test
    void no_increment_is_lost() {
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        try (Postgres postgres = Postgres.at(database.url())) {
            new Moves(postgres).begin();
            try (JavaProcess one = incrementing(database);
                    JavaProcess other = incrementing(database)) {
                assertThat(one.exit()).isZero();
                assertThat(other.exit()).isZero();
            }
            assertThat(database.ask("SELECT copies FROM library.book WHERE title = 'To'"))
                    .isEqualTo(String.valueOf(2 * TIMES));
        }
    }

    private static JavaProcess incrementing(LibraryDatabase database) {
        return JavaProcess.start(List.of(), Increments.class, database.url(), String.valueOf(TIMES));
    }
}
