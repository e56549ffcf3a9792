package dev.tenon.effect;

import static dev.tenon.effect.Live.adds;
import static dev.tenon.effect.Live.awaits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Scopes end what was begun in them, in reverse order. */
@Timeout(60)
class ScopeTest {

    private final Live live = new Live();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @AfterEach
    void leave_no_interrupted_thread_behind() {
        Thread.interrupted();
        live.joined();
    }

    private Eff<Live, String> opens(Scope scope, String name) {
        return scope.acquire(Live.<Live>adds(log, "open " + name).as(name), opened -> adds(log, "close " + opened));
    }

    private Eff<Live, Fiber<Integer>> forks(Scope scope, String name) {
        CountDownLatch started = new CountDownLatch(1);
        return scope.<Live, Integer>fork(Live.<Live>blocked(started).ensuring(adds(log, "end " + name)))
                .tap(fiber -> awaits(started));
    }

    private static List<Eff<Live, String>> ends() {
        return List.of(
                Eff.pure("done"),
                Eff.fail(new Refused(1)),
                Eff.of(() -> {
                    throw new InterruptedException();
                }),
                Eff.of(() -> {
                    throw new IllegalStateException();
                }));
    }

    @AtEveryDepth
    void everything_ends_once_and_in_reverse_order_however_the_scope_ends(int maxDepth) {
        for (Eff<Live, String> end : ends()) {
            log.clear();
            Eff<Live, String> eff = Eff.scoped(scope -> opens(scope, "a")
                    .then(forks(scope, "f"))
                    .then(opens(scope, "b"))
                    .then(scope.<Live>onClose(adds(log, "closing")))
                    .then(forks(scope, "g"))
                    .then(end));
            live.run(eff.ensuring(adds(log, "after")), maxDepth);
            assertThat(log)
                    .containsExactly("open a", "open b", "end g", "closing", "close b", "end f", "close a", "after");
            Thread.interrupted();
        }
    }

    @AtEveryDepth
    void a_plain_fork_belongs_to_the_innermost_scope(int maxDepth) {
        CountDownLatch started = new CountDownLatch(2);
        Eff<Live, Unit> eff = Eff.<Live, Unit>scoped(outer -> Eff.<Live, Integer>fork(
                                Live.<Live>blocked(started).ensuring(adds(log, "outer")))
                        .then(Eff.<Live, Unit>scoped(inner -> Eff.<Live, Integer>fork(
                                        Live.<Live>blocked(started).ensuring(adds(log, "inner")))
                                .then(awaits(started))))
                        .then(adds(log, "between")))
                .then(adds(log, "after"));
        assertThat(live.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(log).containsExactly("inner", "between", "outer", "after");
    }

    @AtEveryDepth
    void a_fiber_may_be_given_to_a_scope_outside(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Unit> eff = Eff.scoped(outer -> Eff.<Live, Fiber<Integer>>scoped(
                        inner -> outer.fork(Live.<Live>blocked(started).ensuring(adds(log, "fiber"))))
                .then(awaits(started))
                .then(adds(log, "inner has ended")));
        assertThat(live.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(log).containsExactly("inner has ended", "fiber");
    }

    @AtEveryDepth
    void failing_finalizers_do_not_stop_the_others_and_are_suppressed(int maxDepth) {
        Eff<Live, String> eff = Eff.scoped(scope -> opens(scope, "a")
                .then(scope.<Live>onClose(Eff.fail(new Refused(2))))
                .then(scope.<Live>onClose(Eff.fail(new Refused(3))))
                .then(Eff.fail(new Refused(1))));
        Exit.Failed<String> failed = (Exit.Failed<String>) live.run(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Refused(1));
        assertThat(failed.cause().suppressed().map(Exit.Failed::failure))
                .containsExactly(new Refused(3), new Refused(2));
        assertThat(log).containsExactly("open a", "close a");

        Eff<Live, String> good = Eff.scoped(
                scope -> scope.<Live>onClose(Eff.fail(new Refused(2))).then(opens(scope, "b")));
        assertThat(live.run(good, maxDepth).toEither().getLeft()).isEqualTo(new Refused(2));
    }

    @AtEveryDepth
    void a_finalizer_runs_in_the_environment_in_which_it_was_asked_for(int maxDepth) {
        Eff<String, Unit> onClose = Eff.<String, String>access(name -> name).flatMap(name -> adds(log, name));
        Eff<Live, Unit> eff = Eff.scoped(scope -> scope.<String>onClose(onClose).provide("inside"));
        assertThat(live.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(log).containsExactly("inside");
    }

    @AtEveryDepth
    void what_fails_to_be_acquired_is_not_released(int maxDepth) {
        Eff<Live, Object> eff = Eff.scoped(
                scope -> scope.acquire(Eff.<Live, Object>fail(new Refused(1)), opened -> adds(log, "close")));
        assertThat(live.run(eff, maxDepth).toEither().getLeft()).isEqualTo(new Refused(1));
        assertThat(log).isEmpty();
    }

    @AtEveryDepth
    void a_scope_that_has_ended_refuses(int maxDepth) {
        AtomicReference<Scope> leaked = new AtomicReference<>();
        Eff<Live, Unit> leaks = Eff.scoped(scope -> Eff.of(() -> {
            leaked.set(scope);
            return Unit.UNIT;
        }));
        for (Eff<Live, Object> late : List.<Eff<Live, Object>>of(
                leaks.flatMap(unit -> opens(leaked.get(), "late")),
                leaks.flatMap(unit -> leaked.get().onClose(adds(log, "late"))),
                leaks.flatMap(unit -> leaked.get().<Live, Integer>fork(Eff.pure(1))))) {
            Exit<Object> exit = live.run(late, maxDepth);
            assertThat(exit.toEither().getLeft().message()).contains("The scope has ended");
        }
        assertThat(log).isEmpty();
    }

    @AtEveryDepth
    void what_was_acquired_while_the_scope_ended_is_released_at_once(int maxDepth) {
        CountDownLatch acquiring = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Eff<Live, Unit> slow = Eff.<Live, Boolean>of(() -> {
                    acquiring.countDown();
                    return true;
                })
                .then(awaits(ended))
                .then(adds(log, "open"));
        Eff<Live, Fiber<Unit>> begun = Eff.scoped(outer -> Eff.<Live, Fiber<Unit>>scoped(inner -> outer.<Live, Unit>
                                fork(inner.acquire(slow, unit -> adds(log, "close")))
                        .tap(fiber -> awaits(acquiring)))
                .tap(fiber -> Eff.<Live, Boolean>of(() -> {
                            ended.countDown();
                            return true;
                        })
                        .then(fiber.<Live>await())));
        Eff<Live, Unit> joined = begun.flatMap(Fiber::join);
        assertThat(live.run(joined, maxDepth).toEither().getLeft().message()).contains("The scope has ended");
        assertThat(log).containsExactly("open", "close");
    }

    @AtEveryDepth
    void a_finalizer_may_end_a_worker_that_was_forked_before_it(int maxDepth) {
        CountDownLatch told = new CountDownLatch(1);
        Eff<Live, Unit> worker = Live.<Live>awaits(told).then(adds(log, "worked to the end"));
        Eff<Live, Unit> eff = Eff.scoped(scope -> scope.<Live, Unit>fork(worker)
                .flatMap(fiber -> scope.onClose(Eff.<Live, Unit>of(() -> {
                            told.countDown();
                            return Unit.UNIT;
                        })
                        .then(fiber.join()))));
        assertThat(live.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(log).containsExactly("worked to the end");
    }

    @AtEveryDepth
    void the_failure_of_an_unjoined_fiber_is_suppressed_by_that_of_its_scope(int maxDepth) {
        CountDownLatch failing = new CountDownLatch(1);
        Eff<Live, Integer> fiber = Eff.<Live, Integer>fail(new Refused(2)).ensuring(Eff.of(() -> {
            failing.countDown();
            return 1;
        }));
        Eff<Live, Integer> eff = Eff.scoped(
                scope -> scope.<Live, Integer>fork(fiber).then(awaits(failing)).then(Eff.fail(new Refused(1))));
        Exit.Failed<Integer> failed = (Exit.Failed<Integer>) live.run(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Refused(1));
        assertThat(failed.cause().suppressed().map(Exit.Failed::failure)).containsExactly(new Refused(2));
    }
}
