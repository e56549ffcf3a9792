package dev.tenon.stream;

import dev.tenon.effect.Eff;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Ends a source early. The source gets to know the end, what stands behind it does not: that may go on elsewhere. */
final class Cut<R, A> implements Sink<R, A> {

    private final Sink<R, ? super A> next;
    private final Predicate<? super A> admits;
    private final BooleanSupplier wantsMore;
    private boolean nextWantsMore = true;

    private Cut(Sink<R, ? super A> next, Predicate<? super A> admits, BooleanSupplier wantsMore) {
        this.next = next;
        this.admits = admits;
        this.wantsMore = wantsMore;
    }

    /** Ends after {@code limit} elements, and does not wait for another one. */
    static <R, A> Emission<R, A> after(long limit, Emission<R, A> source) {
        return sink -> limit <= 0
                ? More.yes()
                : Eff.suspend(() -> {
                    Count taken = new Count();
                    return cut(source, new Cut<>(sink, item -> true, () -> taken.next() < limit));
                });
    }

    /** Ends before the first element that {@code admits} refuses. */
    static <R, A> Emission<R, A> at(Predicate<? super A> admits, Emission<R, A> source) {
        return sink -> Eff.suspend(() -> cut(source, new Cut<>(sink, admits, () -> true)));
    }

    private static <R, A> Eff<R, Boolean> cut(Emission<R, A> source, Cut<R, A> cut) {
        return source.into(cut).map(more -> cut.nextWantsMore);
    }

    @Override
    public Eff<R, Boolean> accept(A item) {
        if (!admits.test(item)) {
            return More.no();
        }
        boolean more = wantsMore.getAsBoolean();
        return More.map(next.accept(item), wanted -> {
            nextWantsMore = wanted;
            return wanted && more;
        });
    }
}
