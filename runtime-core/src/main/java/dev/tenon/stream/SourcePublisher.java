package dev.tenon.stream;

import dev.tenon.platform.HasFibers;
import java.util.Objects;
import java.util.concurrent.Flow;

/** A source for subscribers. */
record SourcePublisher<R extends HasFibers, A>(Source<R, A> source, R environment) implements Flow.Publisher<A> {

    @Override
    public void subscribe(Flow.Subscriber<? super A> subscriber) {
        Objects.requireNonNull(subscriber, "a subscriber must not be null");
        new Production<>(source, environment, subscriber).start();
    }
}
