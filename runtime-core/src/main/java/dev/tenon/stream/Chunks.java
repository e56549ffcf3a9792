package dev.tenon.stream;

import dev.tenon.effect.Eff;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** Collects elements until there are enough of them. */
final class Chunks<R, A> implements Sink<R, A> {

    private final int size;
    private final Sink<R, ? super Seq<A>> next;
    private List<A> chunk = new ArrayList<>();

    private Chunks(int size, Sink<R, ? super Seq<A>> next) {
        this.size = size;
        this.next = next;
    }

    static <R, A> Emission<R, Seq<A>> of(int size, Emission<R, A> source) {
        return sink -> Eff.suspend(() -> {
            Chunks<R, A> chunks = new Chunks<>(size, sink);
            return source.into(chunks).flatMap(more -> more ? chunks.rest() : More.no());
        });
    }

    @Override
    public Eff<R, Boolean> accept(A item) {
        chunk.add(item);
        return chunk.size() < size ? More.yes() : full();
    }

    private Eff<R, Boolean> rest() {
        return chunk.isEmpty() ? More.yes() : full();
    }

    private Eff<R, Boolean> full() {
        Seq<A> full = Vector.ofAll(chunk);
        chunk = new ArrayList<>();
        return next.accept(full);
    }
}
