package dev.tenon.stream;

import dev.tenon.effect.Eff;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Elements that are pulled one by one, in one run. Pulling may block. */
@FunctionalInterface
interface Items<A> {

    /** After how many elements that met no effect an interruption is looked for. */
    int TURNS_BETWEEN_CHECKS = 64;

    /** The next element; null after the last one. */
    @Nullable
    A next() throws Exception;

    static <A> Items<A> of(Iterator<? extends A> items) {
        return () -> items.hasNext()
                ? Objects.requireNonNull(items.next(), "null is never an element of a source: use Option")
                : null;
    }

    /** Offers them to {@code sink}, as {@link Emission#into}. */
    static <R, A> Eff<R, Boolean> into(Items<A> items, Sink<R, ? super A> sink) {
        return Eff.<R, Eff<R, Boolean>>of(() -> some(items, sink)).flatMap(rest -> rest);
    }

    private static <R, A> Eff<R, Boolean> some(Items<A> items, Sink<R, ? super A> sink) throws Exception {
        for (int turn = 0; turn < TURNS_BETWEEN_CHECKS; turn++) {
            A item = items.next();
            if (item == null) {
                return More.yes();
            }
            Eff<R, Boolean> answer = sink.accept(item);
            if (!More.isYes(answer)) {
                return More.then(answer, () -> into(items, sink));
            }
        }
        return into(items, sink);
    }
}
