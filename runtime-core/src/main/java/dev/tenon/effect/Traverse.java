package dev.tenon.effect;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs an effect for each element, one after the other, and collects the values or not. */
final class Traverse<R, A> extends Leaf<R, A> {

    private final Iterable<?> items;
    private final Function<Object, Object> f;

    private final boolean keep;

    Traverse(Iterable<?> items, Function<?, ?> f, boolean keep) {
        this.items = items;
        this.f = Functions.erased(f);
        this.keep = keep;
    }

    @Override
    Object step(Evaluation c, int depth) {
        return new Progress(items.iterator(), f, keep ? new ArrayList<>() : null).advance(c);
    }

    /** Belongs to one run. */
    private record Progress(
            Iterator<?> rest,
            Function<Object, Object> f,
            @Nullable List<Object> done) {

        Object advance(Evaluation c) {
            if (!rest.hasNext()) {
                return done == null ? Unit.UNIT : Vector.ofAll(done);
            }
            return c.then(new Element<>(Node.returned(f.apply(rest.next()), "traverse"), this));
        }
    }

    private static final class Element<R, A> extends Op<R, A> {
        private final Progress progress;

        Element(Node<?, ?> source, Progress progress) {
            super(source);
            this.progress = progress;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            if (result instanceof Halt) {
                return result;
            }
            if (progress.done() != null) {
                progress.done().add(result);
            }
            return progress.advance(c);
        }
    }
}
