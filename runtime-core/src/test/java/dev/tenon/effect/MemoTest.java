package dev.tenon.effect;

import static dev.tenon.effect.Live.awaits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;

/** memoize computes once. What depends on time is tested with the test platform. */
@Timeout(60)
class MemoTest {

    private final Live live = new Live();
    private final AtomicInteger computed = new AtomicInteger();

    private Eff<Live, Integer> computes() {
        return Eff.of(computed::incrementAndGet);
    }

    private static <A> Eff<Live, Eff<Live, A>> memoized(Eff<Live, A> eff) {
        return Eff.memoize(eff);
    }

    @AtEveryDepth
    void a_value_is_computed_once_per_outer_run(int maxDepth) {
        Eff<Live, Integer> eff = memoized(computes()).flatMap(memo -> memo.zipWith(memo, Integer::sum));
        assertThat(live.run(eff, maxDepth).getOrThrow()).isEqualTo(2);
        assertThat(live.run(eff, maxDepth).getOrThrow()).isEqualTo(4);
    }

    @AtEveryDepth
    void a_failure_is_kept(int maxDepth) {
        Eff<Live, Integer> refusing = computes().flatMap(n -> Eff.fail(new Refused(n)));
        Eff<Live, Integer> eff = memoized(refusing).flatMap(memo -> memo.orElse(memo));
        assertThat(live.run(eff, maxDepth).toEither().getLeft()).isEqualTo(new Refused(1));
    }

    @AtEveryDepth
    void a_hundred_concurrent_callers_get_one_computation(int maxDepth) {
        CountDownLatch all = new CountDownLatch(100);
        Eff<Live, Seq<Integer>> eff = memoized(Live.<Live>awaits(all).then(computes()))
                .flatMap(memo -> Eff.parallel(Vector.fill(100, Eff.<Live, Integer>suspend(() -> {
                    all.countDown();
                    return memo;
                }))));
        assertThat(live.run(eff, maxDepth).getOrThrow()).isEqualTo(Vector.fill(100, 1));
        live.joined();
    }

    @AtEveryDepth
    void another_caller_takes_over_from_an_interrupted_one(int maxDepth) {
        CountDownLatch computing = new CountDownLatch(1);
        Eff<Live, Integer> hangsFirst = computes().flatMap(n -> n == 1 ? Live.blocked(computing) : Eff.pure(n));
        Eff<Live, Seq<Integer>> eff = memoized(hangsFirst)
                .flatMap(memo -> Eff.direct(run -> {
                    Fiber<Integer> first = run.await(Eff.fork(memo));
                    computing.await();
                    Fiber<Seq<Integer>> others =
                            run.await(Eff.<Live, Seq<Integer>>fork(Eff.parallel(Vector.fill(100, memo))));
                    run.await(first.interrupt());
                    return run.await(others.join());
                }));
        assertThat(live.run(eff, maxDepth).getOrThrow()).isEqualTo(Vector.fill(100, 2));
        live.joined();
    }

    @AtEveryDepth
    void interrupting_one_who_waits_does_not_disturb_the_computation(int maxDepth) {
        CountDownLatch computing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Eff<Live, Integer> slow = Eff.<Live, Integer>of(() -> {
                    computing.countDown();
                    return 0;
                })
                .then(awaits(go))
                .then(computes());
        Eff<Live, List<Object>> eff = memoized(slow)
                .flatMap(memo -> Eff.direct(run -> {
                    Fiber<Integer> first = run.await(Eff.fork(memo));
                    computing.await();
                    Fiber<Integer> waiting = run.await(Eff.fork(memo));
                    run.await(waiting.interrupt());
                    go.countDown();
                    return List.of(
                            run.await(first.join()),
                            run.await(memo),
                            run.await(waiting.await()).isSuccess());
                }));
        assertThat(live.run(eff, maxDepth).getOrThrow()).containsExactly(1, 1, false);
    }

    @AtEveryDepth
    void one_that_awaits_itself_fails_instead_of_waiting_for_ever(int maxDepth) {
        Eff<Live, Integer>[] self = newArray();
        Eff<Live, Integer> cyclic = Eff.suspend(() -> self[0]);
        Eff<Live, Integer> eff = memoized(cyclic).flatMap(memo -> {
            self[0] = memo;
            return memo;
        });
        assertThat(live.run(eff, maxDepth).toEither().getLeft().message()).contains("awaits itself");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Eff<Live, Integer>[] newArray() {
        return new Eff[1];
    }
}
