package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;

/** Interrupts one program at each of its steps: whatever was acquired is released once, and no thread is left. */
@Timeout(30)
class InterruptionAttackTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Live live = new Live();
    private final AtomicInteger steps = new AtomicInteger();
    private final Map<String, Integer> balance = new ConcurrentHashMap<>();
    private final Map<String, Integer> opened = new ConcurrentHashMap<>();
    private Eff<Live, Unit> loser = Eff.sleep(DAY);
    private volatile int attacked;
    private volatile Runnable attack = () -> {};

    private Eff<Live, Unit> step() {
        return Eff.of(() -> {
            if (steps.incrementAndGet() == attacked) {
                attack.run();
            }
            return Unit.UNIT;
        });
    }

    private Eff<Live, String> opens(String name) {
        return step().then(Eff.of(() -> {
                    balance.merge(name, 1, Integer::sum);
                    opened.merge(name, 1, Integer::sum);
                    return name;
                }))
                .tap(x -> step());
    }

    private Eff<Live, Unit> closes(String name) {
        return step().then(Eff.<Live, Integer>of(() -> balance.merge(name, -1, Integer::sum)))
                .then(step());
    }

    private Eff<Live, Unit> with(String name, Eff<Live, ?> use) {
        return Eff.<Live, String, Object>acquireRelease(opens(name), this::closes, held -> Eff.widen(use))
                .asUnit();
    }

    private Eff<Live, Unit> program() {
        return Eff.scoped(scope -> scope.<Live, String>acquire(opens("a"), this::closes)
                .then(scope.<Live, Unit>fork(with("b", Eff.<Live>sleep(DAY))))
                .then(Eff.<Live, Unit, Unit>parallel(
                        with("c", step()),
                        Eff.<Live, Unit>timeout(with("d", scope.<Live, String>acquire(opens("e"), this::closes)), DAY)))
                .then(Eff.<Live, Unit>race(with("f", loser), with("g", step())))
                .then(Eff.<Live, Unit>memoize(with("h", step()))
                        .flatMap(memo ->
                                Eff.<Live, Integer, Unit>parTraverse(2, Vector.range(0, 4), n -> step().then(memo))))
                .then(Eff.<Live>directUnit(run -> {
                    run.await(with("i", Eff.<Live, Unit>fork(with("j", step())).flatMap(Fiber::<Live>join)));
                    run.await(step());
                })));
    }

    private void check(int step) {
        live.joined();
        assertThat(balance.values()).as("step %s: %s", step, balance).allMatch(left -> left == 0);
        balance.clear();
    }

    @AtEveryDepth
    void interrupting_the_running_thread_at_any_step(int maxDepth) throws InterruptedException {
        for (int step = 1; ; step++) {
            steps.set(0);
            attacked = step;
            AtomicReference<Exit<Unit>> exit = new AtomicReference<>();
            Thread thread = Thread.ofVirtual().unstarted(() -> exit.set(live.run(program(), maxDepth)));
            attack = thread::interrupt;
            thread.start();
            thread.join();
            check(step);
            if (steps.get() < step) {
                assertThat(exit.get().isSuccess()).isTrue();
                assertThat(opened).hasSize(10);
                return;
            }
        }
    }

    @AtEveryDepth
    void interrupting_the_thread_of_any_branch_at_any_step(int maxDepth) {
        loser = step();
        attack = () -> Thread.currentThread().interrupt();
        for (int step = 1; ; step++) {
            steps.set(0);
            attacked = step;
            live.run(program(), maxDepth);
            Thread.interrupted();
            check(step);
            if (steps.get() < step) {
                return;
            }
        }
    }

    @AtEveryDepth
    void cancelling_at_any_step(int maxDepth) {
        for (int step = 1; ; step++) {
            steps.set(0);
            attacked = step;
            CompletableFuture<CompletableFuture<Unit>> started = new CompletableFuture<>();
            attack = () -> started.join().cancel(true);
            CompletableFuture<Unit> running = RunningFuture.start(program(), live, maxDepth);
            started.complete(running);
            running.exceptionally(cancelled -> Unit.UNIT).join();
            check(step);
            if (steps.get() < step) {
                return;
            }
        }
    }
}
