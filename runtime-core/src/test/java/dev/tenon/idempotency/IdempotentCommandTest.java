package dev.tenon.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two commands with one key at the same time, whose transaction is never run again. */
class IdempotentCommandTest {

    private static final IdempotentCommand<String, String> COMMAND = IdempotentCommand.of(
            "Rename", "key", Duration.ofHours(1), command -> command, answer -> answer, answer -> answer);

    private record InTransaction(Platform platform, IdempotencyStoreTx entries) implements HasPlatform {}

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final TransactionalPort<IdempotencyStore, IdempotencyStoreTx> port = MemoryIdempotencyStore.in(database);
    private final Transactor<InTransaction> transactor = new Transactor<>(
            database, Platform.live(), transaction -> new InTransaction(Platform.live(), port.in(transaction)));
    private final AtomicInteger handled = new AtomicInteger();

    @Test
    void the_one_that_was_slower_gets_the_answer_of_the_faster_one() {
        assertThat(sent("a", meanwhile("a", "first"), "second")).isEqualTo(Either.right("first"));
        assertThat(handled).hasValue(2);
    }

    @Test
    void the_same_key_with_another_command_is_refused_also_then() {
        assertThat(sent("b", meanwhile("a", "first"), "second").getLeft()).isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void what_lost_against_something_else_stays_lost() {
        Eff<InTransaction, String> other = Eff.access(inside -> {
            other().flatMap(done -> other()).runOrThrow(Platform.live());
            inside.entries().save(entry());
            return "second";
        });

        Failure failure = COMMAND.<InTransaction, Object>once(
                        done -> transactor.transact(Isolation.SNAPSHOT, 0, done),
                        InTransaction::entries,
                        "key",
                        "a",
                        other)
                .either()
                .runOrThrow(Platform.live())
                .getLeft();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Conflict.class,
                        conflict -> assertThat(conflict.id()).isEqualTo("another"));
    }

    /** Writes the row that is in the way. */
    private Eff<Object, IdempotencyEntry> other() {
        return transactor.transact(Eff.<InTransaction, IdempotencyEntry>access(
                inside -> inside.entries().save(entry())));
    }

    private static IdempotencyEntry entry() {
        return new IdempotencyEntry(
                "another",
                "",
                Platform.live().nextUuid().toString(),
                Platform.live().now());
    }

    /** Sends a command, in the middle of which {@code meanwhile} happens. */
    private Either<Failure, String> sent(String command, Runnable meanwhile, String answer) {
        return COMMAND.<InTransaction, Object>once(
                        done -> transactor.transact(Isolation.SNAPSHOT, 0, done),
                        InTransaction::entries,
                        "key",
                        command,
                        Eff.of(() -> {
                            handled.incrementAndGet();
                            meanwhile.run();
                            return answer;
                        }))
                .either()
                .runOrThrow(Platform.live());
    }

    private Runnable meanwhile(String command, String answer) {
        return () -> assertThat(sent(command, () -> {}, answer)).isEqualTo(Either.right(answer));
    }
}
