package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.postgres.Postgres;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process is killed in the midst of its transactions. */
class KilledProcessTest {

    /** How often it is killed; a long run has more. */
    private static final int ROUNDS = Integer.getInteger("tenon.kills", 3);

    @Test
    @Timeout(3_600)
    void no_half_transaction_is_there_and_no_acknowledged_one_is_lost() {
        Random random = new Random(7);
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        try (Postgres postgres = Postgres.at(database.url())) {
            assertThat(database.ask("SHOW fsync")).isEqualTo("on");
            Moves moves = new Moves(postgres);
            moves.begin();
            int acknowledged = 0;
            for (int round = 0; round < ROUNDS; round++) {
                int next = Math.toIntExact(moves.done()) + 1;
                try (JavaProcess process =
                        JavaProcess.start(List.of(), Moves.class, database.url(), String.valueOf(next))) {
                    int lines = 1 + random.nextInt(50);
                    for (int i = 0; i < lines; i++) {
                        acknowledged = Integer.parseInt(process.line());
                    }
                    process.kill();
                    for (String line = process.line(); line != null; line = process.line()) {
                        acknowledged = Integer.parseInt(line);
                    }
                }
                assertThat(moves.isWhole()).as("round %s", round).isTrue();
                assertThat(moves.done()).isBetween((long) acknowledged, acknowledged + 1L);
            }
            assertThat(acknowledged).isGreaterThanOrEqualTo(ROUNDS);
        }
    }
}
