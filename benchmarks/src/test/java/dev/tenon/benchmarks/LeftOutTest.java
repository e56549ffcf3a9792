package dev.tenon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vavr.control.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Why some rivals are not in {@link Nesting}: at its size they overflow a stack of 1 MB, the usual one. */
class LeftOutTest {

    private static final int STEPS = 100_000;
    private static final long STACK = 1 << 20;

    @Test
    void a_mono_nested_to_the_left_overflows() throws InterruptedException {
        assertOverflows(() -> {
            Mono<Long> sum = Mono.just(1L);
            for (int step = 0; step < STEPS; step++) {
                sum = sum.flatMap(so -> Mono.just(so + 1));
            }
            return sum.block();
        });
    }

    @Test
    void a_mono_nested_to_the_right_overflows() throws InterruptedException {
        assertOverflows(() -> mono(1, STEPS).block());
    }

    @Test
    void a_uni_nested_to_the_left_overflows() throws InterruptedException {
        assertOverflows(() -> {
            Uni<Long> sum = Uni.createFrom().item(1L);
            for (int step = 0; step < STEPS; step++) {
                sum = sum.flatMap(so -> Uni.createFrom().item(so + 1));
            }
            return sum.await().indefinitely();
        });
    }

    @Test
    void a_uni_nested_to_the_right_overflows() throws InterruptedException {
        assertOverflows(() -> uni(1, STEPS).await().indefinitely());
    }

    @Test
    void a_completable_future_nested_to_the_right_overflows() throws InterruptedException {
        assertOverflows(() -> future(1, STEPS).join());
    }

    @Test
    void a_try_nested_to_the_right_overflows() throws InterruptedException {
        assertOverflows(() -> attempt(1, STEPS).get());
    }

    private static void assertOverflows(Supplier<Long> program) throws InterruptedException {
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        outcome.set(program.get());
                    } catch (Throwable caught) {
                        outcome.set(caught);
                    }
                },
                "a stack of 1 MB",
                STACK);
        thread.start();
        thread.join();
        assertThat(outcome.get()).isInstanceOf(Throwable.class);
        assertThat((Throwable) outcome.get())
                .satisfiesAnyOf(
                        caught -> assertThat(caught).isInstanceOf(StackOverflowError.class),
                        caught -> assertThat(caught).hasRootCauseInstanceOf(StackOverflowError.class));
    }

    private static Mono<Long> mono(long sum, int left) {
        return left == 0 ? Mono.just(sum) : Mono.just(sum + 1).flatMap(so -> mono(so, left - 1));
    }

    private static Uni<Long> uni(long sum, int left) {
        Uni<Long> next = Uni.createFrom().item(sum);
        return left == 0 ? next : next.flatMap(so -> uni(so + 1, left - 1));
    }

    private static CompletableFuture<Long> future(long sum, int left) {
        CompletableFuture<Long> next = CompletableFuture.completedFuture(sum);
        return left == 0 ? next : next.thenCompose(so -> future(so + 1, left - 1));
    }

    private static Try<Long> attempt(long sum, int left) {
        return left == 0 ? Try.success(sum) : Try.success(sum + 1).flatMap(so -> attempt(so, left - 1));
    }
}
