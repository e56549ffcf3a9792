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
        try (LibraryServer server = LibraryServer.start();
                Postgres postgres = Postgres.at(server.url())) {
            server.execute("ALTER SYSTEM SET fsync = off");
            server.execute("SELECT pg_reload_conf()");
            new Moves(postgres).begin();
            try (JavaProcess one = incrementing(server);
                    JavaProcess other = incrementing(server)) {
                assertThat(one.exit()).isZero();
                assertThat(other.exit()).isZero();
            }
            assertThat(server.ask("SELECT copies FROM library.book WHERE title = 'To'"))
                    .isEqualTo(String.valueOf(2 * TIMES));
        }
    }

    private static JavaProcess incrementing(LibraryServer server) {
        return JavaProcess.start(List.of(), Increments.class, server.url(), String.valueOf(TIMES));
    }
}
