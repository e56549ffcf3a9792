package dev.tenon.postgres.crash;

import dev.tenon.postgres.Postgres;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server is killed while workers carry letters, and started again on the same data. */
class KilledServerWorkersTest {

    /** How often it is killed; a long run has more. */
    private static final int ROUNDS = Integer.getInteger("tenon.kills", 3);

    private static final int KEYS = 20;
    private static final int EACH = 600;

    @Test
    @Timeout(3_600)
    void every_letter_has_its_effect_once_and_in_order() throws Exception {
        Random random = new Random(7);
        LibraryDatabase database = LibraryServer.shared().newMail();
        try (Postgres postgres = Postgres.at(database.url())) {
            Letters letters = new Letters(database, postgres, KEYS);
            letters.send(0, EACH);
            letters.carry();
            for (int round = 0; round < ROUNDS; round++) {
                long most = (long) KEYS * EACH * (round + 1) / (ROUNDS + 1);
                letters.await(most - random.nextInt(KEYS * EACH / (ROUNDS + 1) / 2));
                LibraryServer.shared().kill();
                LibraryServer.shared().restart();
                letters.endLeases();
            }
            letters.awaitEnd();
            letters.stop();
            letters.requireWhole(EACH);
        }
    }
}
