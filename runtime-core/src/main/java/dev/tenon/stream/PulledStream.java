package dev.tenon.stream;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.HasFibers;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A source for code that pulls. Belongs to one stream; is never split, since the elements come from one run. */
final class PulledStream<R extends HasFibers, A> implements Spliterator<A> {

    private final Inbox<A> inbox;
    private final Production<R, A> production;
    private boolean started;

    private PulledStream(Source<R, A> source, R environment, int buffer) {
        this.inbox = new Inbox<>(environment.platform(), buffer);
        this.production = new Production<>(source, environment, inbox);
    }

    static <R extends HasFibers, A> Stream<A> of(Source<R, A> source, R environment, int buffer) {
        PulledStream<R, A> pulled = new PulledStream<>(source, environment, buffer);
        return StreamSupport.stream(pulled, false).onClose(pulled::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super A> action) {
        if (!started) {
            started = true;
            production.start();
        }
        A item = pull();
        if (item == null) {
            return false;
        }
        action.accept(item);
        return true;
    }

    private @Nullable A pull() {
        try {
            return inbox.next();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), interrupted);
        }
    }

    private void close() {
        inbox.cancel();
        if (started) {
            production.awaitRelease();
        }
    }

    @Override
    public @Nullable Spliterator<A> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
