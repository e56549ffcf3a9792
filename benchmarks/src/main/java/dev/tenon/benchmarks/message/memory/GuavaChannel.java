package dev.tenon.benchmarks.message.memory;

import com.google.common.eventbus.AsyncEventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Guava's {@link AsyncEventBus} over one thread. Nothing holds back its producer. */
final class GuavaChannel implements Channel {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final AsyncEventBus bus = new AsyncEventBus(executor);

    GuavaChannel(Receiver receiver) {
        bus.register(new Subscriber(receiver));
    }

    /** Who is told, found by its annotation. */
    public record Subscriber(Receiver receiver) {

        @Subscribe
        public void on(Parcel parcel) {
            receiver.received(parcel);
        }
    }

    @Override
    public void send(Parcel parcel) {
        bus.post(parcel);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
