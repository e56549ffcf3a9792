package dev.tenon.effect;

import static dev.tenon.effect.Live.awaits;
import static dev.tenon.effect.Live.blocked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;

/** Blocks that are interrupted and catch what they should not. */
@Timeout(30)
class DirectInterruptionTest {

    private static final Failure INTERRUPTED = new Failure.Interrupted();

    private final Live live = new Live();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private CountDownLatch started = new CountDownLatch(1);

    /** How a block ends that is interrupted as soon as it says that it has started. */
    private Exit<Integer> interrupted(int maxDepth, Body<Live, Integer> body) {
        started = new CountDownLatch(1);
        log.clear();
        Eff<Live, Integer> block = Eff.direct(body);
        Eff<Live, Exit<Integer>> eff = Eff.<Live, Integer>fork(block.ensuring(Live.adds(log, "cleaned")))
                .flatMap(fiber ->
                        Live.<Live>awaits(started).then(fiber.<Live>interrupt()).then(fiber.<Live>await()));
        Exit<Integer> exit = live.run(eff, maxDepth).getOrThrow();
        live.joined();
        return exit;
    }

    private static Failure failure(Exit<Integer> exit) {
        return exit.toEither().getLeft();
    }

    private int blocks() throws InterruptedException {
        started.countDown();
        new CountDownLatch(1).await();
        return 0;
    }

    @AtEveryDepth
    void catching_exceptions_does_not_catch_the_interruption_of_an_await(int maxDepth) {
        Exit<Integer> exit = interrupted(maxDepth, run -> {
            try {
                return run.await(blocked(started));
            } catch (Exception never) {
                log.add("caught");
                return 1;
            } finally {
                log.add("finally");
            }
        });
        assertThat(failure(exit)).isEqualTo(INTERRUPTED);
        assertThat(log).containsExactly("finally", "cleaned");
    }

    @AtEveryDepth
    void an_interrupted_await_is_the_outcome_whatever_the_block_makes_of_it(int maxDepth) {
        Exit<Integer> rethrown = interrupted(maxDepth, run -> {
            try {
                return run.await(blocked(started));
            } catch (Throwable thrown) {
                log.add("caught");
                throw thrown;
            }
        });
        assertThat(failure(rethrown)).isEqualTo(INTERRUPTED);
        assertThat(log).containsExactly("caught", "cleaned");
        Exit<Integer> swallowed = interrupted(maxDepth, run -> {
            try {
                return run.await(blocked(started));
            } catch (Throwable thrown) {
                return run.await(Eff.pure(1));
            }
        });
        assertThat(failure(swallowed)).isEqualTo(INTERRUPTED);
        assertThat(log).containsExactly("cleaned");
        Exit<Integer> wrapped = interrupted(maxDepth, run -> {
            try {
                return run.await(blocked(started));
            } catch (Throwable thrown) {
                throw new IllegalStateException(thrown);
            }
        });
        assertThat(failure(wrapped)).isEqualTo(INTERRUPTED);
        assertThat(((Exit.Failed<Integer>) wrapped).cause().suppressed()).isEmpty();
        Exit<Integer> replaced = interrupted(maxDepth, run -> {
            try {
                return run.await(blocked(started));
            } catch (Throwable thrown) {
                throw new IllegalStateException("of its own");
            }
        });
        assertThat(failure(replaced)).isEqualTo(INTERRUPTED);
        assertThat(((Exit.Failed<Integer>) replaced).cause().suppressed()).hasSize(1);
    }

    @AtEveryDepth
    void an_interrupted_call_in_the_block_is_an_interruption_unless_the_block_catches_it(int maxDepth) {
        assertThat(failure(interrupted(maxDepth, run -> blocks()))).isEqualTo(INTERRUPTED);
        Exit<Integer> restored = interrupted(maxDepth, run -> {
            try {
                return blocks();
            } catch (InterruptedException caught) {
                Thread.currentThread().interrupt();
                return run.await(awaits(new CountDownLatch(0)).as(1));
            }
        });
        assertThat(failure(restored)).isEqualTo(INTERRUPTED);
        Exit<Integer> swallowed = interrupted(maxDepth, run -> {
            try {
                return blocks();
            } catch (Exception caught) {
                return 1;
            }
        });
        assertThat(swallowed).isEqualTo(new Exit.Success<>(1));
        Exit<Integer> wrapped = interrupted(maxDepth, run -> {
            try {
                return blocks();
            } catch (Exception caught) {
                throw new IllegalStateException(caught);
            }
        });
        assertThat(failure(wrapped)).isInstanceOf(Failure.Defect.class);
        assertThat(log).containsExactly("cleaned");
    }
}
