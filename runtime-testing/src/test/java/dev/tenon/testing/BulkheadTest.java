package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.policy.Bulkhead;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bulkhead under a clock that the test moves, and under attack. */
@Timeout(60)
class BulkheadTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final World world = new World();
    private final Bulkhead bulkhead = Bulkhead.of("reports", 1);

    private Eff<HasFibers, Unit> waits(CountDownLatch latch) {
        return Eff.of(() -> {
            latch.await();
            return Unit.UNIT;
        });
    }

    @Test
    void it_refuses_when_it_is_full_and_admits_again_afterwards() {
        Eff<HasFibers, Exit<Integer>> eff = Eff.<HasFibers, Exit<Integer>>of(() -> {
                    assertThat(bulkhead.free()).isZero();
                    return Eff.<HasFibers, Integer>pure(1)
                            .<HasFibers>via(bulkhead)
                            .run(world);
                })
                .via(bulkhead);
        assertThat(eff.runOrThrow(world).toEither().getLeft())
                .isEqualTo(new Failure.Unavailable("bulkhead 'reports' is full: 1 at the same time"));
        assertThat(bulkhead.free()).isEqualTo(1);
        assertThat(eff.run(world).isSuccess()).isTrue();
    }

    @Test
    void a_place_comes_back_from_failures_and_defects() {
        Eff.<HasFibers, Unit>fail(new Failure.Unavailable("down"))
                .<HasFibers>via(bulkhead)
                .run(world);
        Eff.<HasFibers, Unit>of(() -> {
                    throw new IllegalStateException("bug");
                })
                .<HasFibers>via(bulkhead)
                .run(world);
        assertThat(bulkhead.free()).isEqualTo(1);
    }

    @Test
    void those_who_wait_are_admitted_in_the_order_of_arrival() {
        List<Integer> order = new CopyOnWriteArrayList<>();
        CountDownLatch inside = new CountDownLatch(1);
        Eff<HasFibers, Unit> eff = Eff.direct(run -> {
            run.await(Eff.fork(waits(inside).via(bulkhead.waiting(MINUTE))));
            awaitFull();
            List<Fiber<Boolean>> fibers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                int number = i;
                fibers.add(run.await(Eff.fork(
                        Eff.<HasFibers, Boolean>of(() -> order.add(number)).via(bulkhead.waiting(MINUTE)))));
                world.clock().awaitSleepers(i + 1);
            }
            inside.countDown();
            for (Fiber<Boolean> fiber : fibers) {
                run.await(fiber.join());
            }
            return Unit.UNIT;
        });
        eff.runOrThrow(world);
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
        assertThat(bulkhead.free()).isEqualTo(1);
    }

    private void awaitFull() {
        while (bulkhead.free() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void waiting_ends_at_its_limit_and_leaves_the_queue() {
        CountDownLatch inside = new CountDownLatch(1);
        Eff<HasFibers, Failure> eff = Eff.direct(run -> {
            Fiber<Unit> first = run.await(Eff.fork(waits(inside).via(bulkhead.waiting(MINUTE))));
            awaitFull();
            Fiber<Unit> second = run.await(Eff.fork(Eff.<HasFibers>unit().via(bulkhead.waiting(MINUTE))));
            world.clock().awaitSleepers(1);
            world.clock().advance(MINUTE);
            var ended = run.await(second.<HasFibers>join().either());
            inside.countDown();
            run.await(first.join());
            return ended.getLeft();
        });
        assertThat(eff.runOrThrow(world))
                .isEqualTo(new Failure.Unavailable(
                        "bulkhead 'reports' is full: 1 at the same time, and none was free within 60000 ms"));
        assertThat(bulkhead.free()).isEqualTo(1);
    }

    @Test
    void an_interrupted_waiter_leaves_the_queue() {
        CountDownLatch inside = new CountDownLatch(1);
        Eff<HasFibers, Unit> eff = Eff.direct(run -> {
            Fiber<Unit> first = run.await(Eff.fork(waits(inside).via(bulkhead.waiting(MINUTE))));
            awaitFull();
            Fiber<Unit> second = run.await(Eff.fork(Eff.<HasFibers>unit().via(bulkhead.waiting(MINUTE))));
            world.clock().awaitSleepers(1);
            run.await(second.interrupt());
            inside.countDown();
            return run.await(first.join());
        });
        eff.runOrThrow(world);
        assertThat(bulkhead.free()).isEqualTo(1);
    }

    @Test
    void never_more_than_its_size_are_inside_and_no_place_is_lost_under_interruption() {
        int size = 3;
        int runners = 60;
        Bulkhead shared = Bulkhead.of("shared", size);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Eff<HasFibers, Unit> work = Eff.<HasFibers, Unit>of(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return Unit.UNIT;
                })
                .ensuring(Eff.of(inside::decrementAndGet));
        HasFibers live = Platform::live;
        Random random = new Random(42);
        for (int round = 0; round < 100; round++) {
            Eff<HasFibers, Unit> attack = Eff.direct(run -> {
                Eff<HasFibers, Integer> one =
                        work.<HasFibers>via(shared.waiting(MINUTE)).as(1).map(x -> done.addAndGet(x));
                Seq<Fiber<Integer>> fibers = run.await(Eff.traverse(Collections.nCopies(runners, one), Eff::fork));
                for (Fiber<Integer> fiber : fibers) {
                    if (random.nextInt(3) == 0) {
                        run.await(fiber.interrupt());
                    } else {
                        run.await(fiber.join());
                    }
                }
                return Unit.UNIT;
            });
            attack.runOrThrow(live);
            assertThat(shared.free()).as("round %d", round).isEqualTo(size);
        }
        assertThat(most.get()).isBetween(1, size);
        assertThat(done.get()).isPositive();
    }

    @Test
    void arguments_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bulkhead.of("reports", 0))
                .withMessageContaining("'reports'");
        assertThatIllegalArgumentException().isThrownBy(() -> bulkhead.waiting(Duration.ZERO));
    }
}
