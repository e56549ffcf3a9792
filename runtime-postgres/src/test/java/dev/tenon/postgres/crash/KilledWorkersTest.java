package dev.tenon.postgres.crash;

import dev.tenon.postgres.Postgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes carry letters; one or the other is killed again and again. */
class KilledWorkersTest {

    /** How often one is killed: for about a minute; a long run has more. */
    private static final int ROUNDS = Integer.getInteger("tenon.kills", 15);

    /** How many letters there are; a long run has more. */
    private static final int LETTERS = Integer.getInteger("tenon.letters", 25_000);

    private static final int KEYS = 20;

    /** Its poison is no news. */
    private static final List<String> QUIET = List.of("-Dorg.slf4j.simpleLogger.log.dev.tenon.message.worker=off");

    @Test
    @Timeout(3_600)
    void every_letter_has_its_effect_once_and_in_order() throws Exception {
        Random random = new Random(7);
        LibraryDatabase database = LibraryServer.shared().newMail();
        List<JavaProcess> processes = new ArrayList<>();
        try (Postgres postgres = Postgres.at(database.url())) {
            Letters letters = new Letters(database, postgres, KEYS);
            int each = LETTERS / KEYS;
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> letters.send(0, each));
            processes.add(begun(database));
            processes.add(begun(database));
            for (int round = 0; round < ROUNDS; round++) {
                long most = (long) LETTERS * (round + 1) / (ROUNDS + 1);
                letters.await(most - random.nextInt(LETTERS / (ROUNDS + 1) / 2));
                JavaProcess victim = processes.remove(random.nextInt(2));
                victim.kill();
                processes.add(begun(database));
                letters.endLeases();
            }
            sent.join();
            letters.awaitEnd();
            letters.requireWhole(each);
        } finally {
            processes.forEach(JavaProcess::close);
        }
    }

    private static JavaProcess begun(LibraryDatabase database) {
        JavaProcess process = JavaProcess.start(QUIET, Letters.class, database.url());
        process.line();
        return process;
    }
}
