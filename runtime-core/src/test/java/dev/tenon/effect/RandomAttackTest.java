package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Interrupts random programs at each of their steps. Whatever was acquired is released once, every finalizer that was
 * entered runs once, nothing goes on after the end, and there is an end.
 */
class RandomAttackTest {

    private static final Logger LOG = Logger.getLogger(Fiber.class.getName());
    private static final Duration HANGS = Duration.ofSeconds(20);

    /** Failures that nobody joins are no news here. */
    @BeforeContainer
    static void be_quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterContainer
    static void be_heard() {
        LOG.setLevel(null);
    }

    @Provide
    Arbitrary<Venture> ventures() {
        return Venture.ventures();
    }

    @Provide
    Arbitrary<Integer> depths() {
        return Arbitraries.of(0, 3, Evaluation.MAX_DEPTH);
    }

    /** Runs a program that is interrupted at a step. */
    private interface Attacked {
        Attack run(int step, Live live);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_step_interrupts_the_running_thread(@ForAll("ventures") Venture venture, @ForAll("depths") int maxDepth) {
        atEveryStep((step, live) -> {
            Strike strike = new Strike(Thread.currentThread()::interrupt);
            Attack attack = new Attack(step, strike.byTheStep());
            return interrupted(strike, attack, live.run(attack.effect(venture), maxDepth));
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void another_thread_interrupts_the_running_thread_while_a_step_waits(
            @ForAll("ventures") Venture venture, @ForAll("depths") int maxDepth) {
        atEveryStep((step, live) -> {
            Strike strike = new Strike(Thread.currentThread()::interrupt);
            Attack attack = new Attack(step, strike.byAnotherThread());
            return interrupted(strike, attack, live.run(attack.effect(venture), maxDepth));
        });
    }

    /** One who was interrupted stays so. */
    private static Attack interrupted(Strike strike, Attack attack, Exit<Unit> exit) {
        attack.ended(exit);
        boolean happened = strike.happened();
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isEqualTo(happened);
        return attack;
    }

    /** Whoever joins what interrupted itself gets a defect, so that recovers more than a program that is stopped. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_step_interrupts_its_own_thread(@ForAll("ventures") Venture venture, @ForAll("depths") int maxDepth) {
        atEveryStep((step, live) -> {
            Strike strike = new Strike(() -> Thread.currentThread().interrupt());
            Attack attack = new Attack(step, strike.byTheStep());
            attack.ended(live.run(attack.effect(venture), maxDepth));
            return attack;
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_fiber_is_interrupted_while_a_step_of_it_waits(
            @ForAll("ventures") Venture venture, @ForAll("depths") int maxDepth) {
        atEveryStep((step, live) -> {
            CompletableFuture<ForkedFiber<?>> fiber = new CompletableFuture<>();
            Strike strike = new Strike(() -> fiber.join().stop());
            Attack attack = new Attack(step, strike.byAnotherThread());
            Eff<Live, Exit<Unit>> watched = Eff.<Live, Unit>fork(attack.effect(venture))
                    .flatMap(forked -> {
                        fiber.complete((ForkedFiber<?>) forked);
                        return forked.<Live>await();
                    });
            attack.ended(live.run(watched, maxDepth).getOrThrow());
            return attack;
        });
    }

    private static void atEveryStep(Attacked attacked) {
        for (int number = 1; ; number++) {
            int step = number;
            Live live = new Live();
            AtomicReference<Attack> attack = new AtomicReference<>();
            AtomicReference<Throwable> broken = new AtomicReference<>();
            Thread thread = Thread.ofVirtual().start(() -> {
                try {
                    attack.set(attacked.run(step, live));
                } catch (Throwable thrown) {
                    broken.set(thrown);
                }
            });
            assertThat(ends(thread)).as("interrupted at step %s, it ends", step).isTrue();
            assertThat(broken.get()).as("interrupted at step %s", step).isNull();
            live.joined();
            attack.get().checkNothingWasLate();
            if (!attack.get().struck()) {
                return;
            }
        }
    }

    private static boolean ends(Thread thread) {
        try {
            return thread.join(HANGS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
