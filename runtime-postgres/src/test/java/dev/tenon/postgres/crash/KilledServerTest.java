package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.postgres.Postgres;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server is killed in the midst of a transaction, and started again on the same data. */
class KilledServerTest {

    /** How often it is killed; a long run has more. */
    private static final int ROUNDS = Integer.getInteger("tenon.kills", 3);

    @Test
    @Timeout(3_600)
    void no_half_transaction_is_there_and_no_acknowledged_one_is_lost() throws InterruptedException {
        Random random = new Random(7);
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        try (Postgres postgres = Postgres.at(database.url())) {
            Moves moves = new Moves(postgres);
            moves.begin();
            for (int round = 0; round < ROUNDS; round++) {
                int first = Math.toIntExact(moves.done()) + 1;
                BlockingQueue<Integer> acknowledged = new LinkedBlockingQueue<>();
                CompletableFuture<Failure> end = CompletableFuture.supplyAsync(() -> {
                    try {
                        for (int number = first; ; number++) {
                            moves.move(number);
                            acknowledged.add(number);
                        }
                    } catch (FailureException e) {
                        return e.failure();
                    }
                });
                int lines = 1 + random.nextInt(100);
                int last = 0;
                for (int i = 0; i < lines; i++) {
                    last = acknowledged.take();
                }
                LibraryServer.shared().kill();
                assertThat(end.join()).isInstanceOf(Failure.Unavailable.class);
                for (int number : acknowledged) {
                    last = number;
                }
                LibraryServer.shared().restart();
                assertThat(moves.isWhole()).as("round %s", round).isTrue();
                assertThat(moves.done()).isBetween((long) last, last + 1L);
            }
        }
    }
}
