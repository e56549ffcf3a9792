package dev.tenon.store.memory;

import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of one snapshot as a {@link Stream}, which reads them when they are asked for. The snapshot ends when the stream
 * is closed and when it has shown its last row, whichever comes first. For one thread.
 */
final class RowStream<E> extends Spliterators.AbstractSpliterator<E> {

    private final MemorySession session;
    private final MemoryTransaction snapshot;
    private final Rows<E> rows;
    private final UnaryOperator<E> copy;
    private State state = State.OPEN;

    private enum State {
        OPEN,
        READ,
        CLOSED
    }

    private RowStream(MemorySession session, MemoryTransaction snapshot, Rows<E> rows, UnaryOperator<E> copy) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.session = session;
        this.snapshot = snapshot;
        this.rows = rows;
        this.copy = copy;
    }

    /** @param rows reads them in {@code snapshot}, which is one that lasts in {@code session} */
    static <E> Stream<E> of(MemorySession session, MemoryTransaction snapshot, Rows<E> rows, UnaryOperator<E> copy) {
        RowStream<E> stream = new RowStream<>(session, snapshot, rows, copy);
        return StreamSupport.stream(stream, false).onClose(stream::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        if (state == State.READ) {
            return false;
        }
        if (state == State.CLOSED) {
            throw new IllegalStateException("this stream of rows was closed: read it before");
        }
        snapshot.requireActive();
        E row = rows.next();
        if (row == null) {
            state = State.READ;
            session.endLasting(snapshot);
            return false;
        }
        action.accept(copy.apply(row));
        return true;
    }

    private void close() {
        if (state == State.OPEN) {
            session.endLasting(snapshot);
        }
        state = State.CLOSED;
    }
}
