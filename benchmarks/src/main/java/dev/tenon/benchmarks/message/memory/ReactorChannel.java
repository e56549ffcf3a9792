package dev.tenon.benchmarks.message.memory;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import reactor.core.Disposable;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.Sinks.EmitFailureHandler;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A sink of Reactor, and {@code publishOn} of another thread. A producer that finds it full tries again at once. */
final class ReactorChannel implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Sinks.Many<Parcel> sink =
            Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(CAPACITY));
    private final Scheduler scheduler = Schedulers.newSingle("consumer", true);
    private final Disposable subscription;

    ReactorChannel(Receiver receiver) {
        subscription = sink.asFlux().publishOn(scheduler).subscribe(receiver::received);
    }

    @Override
    public void send(Parcel parcel) {
        while (sink.tryEmitNext(parcel) == Sinks.EmitResult.FAIL_OVERFLOW) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        sink.emitComplete(EmitFailureHandler.busyLooping(PATIENCE));
        subscription.dispose();
        scheduler.dispose();
    }
}
