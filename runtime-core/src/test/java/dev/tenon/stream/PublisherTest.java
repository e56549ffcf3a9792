package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.AtEveryDepth;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.stream.Library.Burnt;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sources made of publishers, and publishers made of sources. */
class PublisherTest {

    private final Library library = new Library();

    /** Sends at once what is requested, and counts. */
    private static final class Counting implements Flow.Publisher<Integer>, Flow.Subscription {
        private final int length;
        private Flow.Subscriber<? super Integer> subscriber;
        private final AtomicLong requested = new AtomicLong();
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger cancelled = new AtomicInteger();
        private final AtomicInteger subscribed = new AtomicInteger();

        Counting(int length) {
            this.length = length;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super Integer> another) {
            subscriber = another;
            subscribed.incrementAndGet();
            sent.set(0);
            another.onSubscribe(this);
        }

        @Override
        public void request(long number) {
            requested.addAndGet(number);
            for (long i = 0; i < number && sent.get() < length; i++) {
                subscriber.onNext(sent.incrementAndGet());
                if (sent.get() == length) {
                    subscriber.onComplete();
                }
            }
        }

        @Override
        public void cancel() {
            cancelled.incrementAndGet();
        }
    }

    /** Does as it is told. */
    private static final class Asking implements Flow.Subscriber<Integer> {
        private final List<Integer> received = new CopyOnWriteArrayList<>();
        private final Latch subscribed = Platform.live().latch();
        private final Latch ended = Platform.live().latch();
        private final int awaited;
        private final Latch arrived = Platform.live().latch();
        private Flow.Subscription subscription;
        private Throwable error;

        Asking(int awaited) {
            this.awaited = awaited;
        }

        @Override
        public void onSubscribe(Flow.Subscription another) {
            subscription = another;
            subscribed.open();
        }

        @Override
        public void onNext(Integer item) {
            received.add(item);
            if (received.size() == awaited) {
                arrived.open();
            }
        }

        @Override
        public void onError(Throwable thrown) {
            error = thrown;
            ended.open();
        }

        @Override
        public void onComplete() {
            ended.open();
        }
    }

    @AtEveryDepth
    void a_publisher_is_subscribed_to_in_each_run_and_asked_for_no_more_than_fits(int maxDepth) {
        Counting publisher = new Counting(100);
        AtomicInteger used = new AtomicInteger();
        Eff<Library, Long> eff = Source.<Library, Integer>fromPublisher(publisher, 8)
                .<Library, Integer>mapEff(n -> Eff.of(() -> {
                    assertThat(publisher.sent.get()).isLessThanOrEqualTo(used.incrementAndGet() + 8);
                    return n;
                }))
                .count();
        assertThat(publisher.subscribed.get()).isZero();
        assertThat(library.value(eff, maxDepth)).isEqualTo(100);
        used.set(0);
        assertThat(library.value(eff, maxDepth)).isEqualTo(100);
        assertThat(publisher.subscribed.get()).isEqualTo(2);
        assertThat(publisher.cancelled.get()).isZero();
    }

    @AtEveryDepth
    void an_early_end_cancels_once(int maxDepth) {
        for (int buffer = 1; buffer < 5; buffer++) {
            Counting publisher = new Counting(100);
            Source<Library, Integer> source = Source.fromPublisher(publisher, buffer);
            assertThat(library.value(source.take(7).toSeq(), maxDepth)).containsExactly(1, 2, 3, 4, 5, 6, 7);
            assertThat(publisher.cancelled.get()).isEqualTo(1);
            assertThat(publisher.requested.get()).isLessThanOrEqualTo(7 + buffer);
        }
    }

    @AtEveryDepth
    void a_failure_of_the_consumer_cancels(int maxDepth) {
        Counting publisher = new Counting(100);
        Eff<Library, Unit> eff = Source.<Library, Integer>fromPublisher(publisher, 4)
                .forEach(n -> n == 3 ? Eff.fail(new Burnt(n)) : Eff.unit());
        assertThat(library.run(eff, maxDepth).toEither().getLeft()).isEqualTo(new Burnt(3));
        assertThat(publisher.cancelled.get()).isEqualTo(1);
    }

    @AtEveryDepth
    void interruption_of_the_consumer_cancels(int maxDepth) {
        AtomicInteger cancelled = new AtomicInteger();
        Latch waiting = Platform.live().latch();
        Flow.Publisher<Integer> silent = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long number) {
                waiting.open();
            }

            @Override
            public void cancel() {
                cancelled.incrementAndGet();
            }
        });
        Eff<Library, Unit> eff = Eff.<Library, Long>fork(
                        Source.<Library, Integer>fromPublisher(silent, 1).count())
                .flatMap((Fiber<Long> fiber) -> Eff.<Library, Unit>of(() -> {
                            waiting.await();
                            return Unit.UNIT;
                        })
                        .then(fiber.<Library>interrupt()));
        assertThat(library.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(cancelled.get()).isEqualTo(1);
    }

    @AtEveryDepth
    void an_error_of_the_publisher_is_a_failure_after_what_was_sent(int maxDepth) {
        IOException lost = new IOException("connection lost");
        Flow.Publisher<Integer> breaking = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long number) {
                subscriber.onNext(1);
                subscriber.onError(lost);
            }

            @Override
            public void cancel() {}
        });
        Eff<Library, Unit> eff =
                Source.<Library, Integer>fromPublisher(breaking, 4).forEach(n -> library.logs("item " + n));
        assertThat(library.run(eff, maxDepth).toEither().getLeft()).isEqualTo(new Failure.Defect(lost));
        assertThat(library.log()).containsExactly("item 1");
    }

    @AtEveryDepth
    void a_publisher_that_sends_more_than_requested_is_cancelled_and_a_defect(int maxDepth) {
        AtomicInteger cancelled = new AtomicInteger();
        Flow.Publisher<Integer> flooding = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long number) {
                IntStream.range(0, 100).forEach(subscriber::onNext);
            }

            @Override
            public void cancel() {
                cancelled.incrementAndGet();
            }
        });
        Failure failure = library.run(
                        Source.<Library, Integer>fromPublisher(flooding, 4).count(), maxDepth)
                .toEither()
                .getLeft();
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Defect.class,
                        defect -> assertThat(defect.throwable()).hasMessageContaining("more than the 4 elements"));
        assertThat(cancelled.get()).isEqualTo(1);
    }

    @Test
    void a_publisher_of_the_jdk_sends_everything() {
        SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();
        Eff<Library, Integer> eff = Eff.<Library, Integer>fork(
                        Source.<Library, Integer>fromPublisher(publisher, 16).fold(0, Integer::sum))
                .flatMap((Fiber<Integer> sum) -> Eff.<Library, Unit>of(() -> {
                            while (!publisher.hasSubscribers()) {
                                Thread.onSpinWait();
                            }
                            IntStream.rangeClosed(1, 10_000).forEach(publisher::submit);
                            publisher.close();
                            return Unit.UNIT;
                        })
                        .then(sum.<Library>join()));
        assertThat(eff.runOrThrow(library)).isEqualTo(50_005_000);
    }

    @Test
    void nothing_is_made_that_was_not_requested_and_cancelling_closes() throws InterruptedException {
        Source<Library, Integer> source = Source.<Library, Integer>of(
                        () -> IntStream.iterate(1, n -> n + 1).iterator())
                .mapEff(n -> library.<Library>logs("make " + n).as(n));
        Latch closed = Platform.live().latch();
        Source<Library, Integer> closing = Source.resource(
                Eff.unit(),
                unit -> Eff.of(() -> {
                    closed.open();
                    return Unit.UNIT;
                }),
                unit -> source);
        Asking asking = new Asking(3);
        Source.toPublisher(closing, library).subscribe(asking);
        asking.subscription.request(2);
        asking.subscription.request(1);
        asking.arrived.await();
        assertThat(asking.received).containsExactly(1, 2, 3);
        asking.subscription.cancel();
        closed.await();
        assertThat(library.log().size()).isBetween(3, 4);
        assertThat(asking.received).hasSize(3);
        assertThat(asking.ended.isOpen()).isFalse();
    }

    @Test
    void cancelling_interrupts_an_effect_that_blocks_and_waits_for_its_finalizer() throws InterruptedException {
        Latch blocked = Platform.live().latch();
        Latch finalized = Platform.live().latch();
        Source<Library, Integer> source = Source.fromEff(Eff.<Library, Integer>of(() -> {
                    blocked.open();
                    Platform.live().latch().await();
                    return 1;
                })
                .ensuring(Eff.of(() -> {
                    finalized.open();
                    return Unit.UNIT;
                })));
        Asking asking = new Asking(1);
        Source.toPublisher(source, library).subscribe(asking);
        blocked.await();
        asking.subscription.cancel();
        finalized.await();
        assertThat(asking.received).isEmpty();
    }

    @Test
    void a_failure_is_sent_after_the_elements_before_it() throws InterruptedException {
        Source<Library, Integer> source = Source.<Library, Integer>of(Vector.of(1, 2))
                .concat(Source.fromEff(Eff.<Library, Integer>fail(new Burnt(3))));
        Asking asking = new Asking(2);
        Source.toPublisher(source, library).subscribe(asking);
        asking.subscription.request(Long.MAX_VALUE);
        asking.ended.await();
        assertThat(asking.received).containsExactly(1, 2);
        assertThat(asking.error).hasMessage("book 3 is burnt");
    }

    @AtEveryDepth
    void a_source_through_a_publisher_is_the_same_source(int maxDepth) {
        for (int buffer : List.of(1, 2, 3, 64)) {
            Source<Library, Integer> source = library.opened("shelf", Source.of(Vector.rangeClosed(1, 1000)));
            Source<Library, Integer> through = Source.fromPublisher(Source.toPublisher(source, library), buffer);
            assertThat(library.value(through.toSeq(), maxDepth)).isEqualTo(Vector.rangeClosed(1, 1000));
        }
        assertThat(library.opened()).isEqualTo(4);
        Source<Library, Integer> failing = Source.fromEff(Eff.fail(new Burnt(1)));
        assertThat(library.run(
                                Source.<Library, Integer>fromPublisher(Source.toPublisher(failing, library), 1)
                                        .count(),
                                maxDepth)
                        .toEither()
                        .getLeft())
                .isEqualTo(new Burnt(1));
    }
}
