package club.money;

import dev.tenon.Generated;
import dev.tenon.store.CallerStore;
import dev.tenon.store.Cursor;
import dev.tenon.store.Match;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** Reads the store of {@link Fee}. */
@Generated
public interface FeeStore extends ReadStore<FeeKey, Fee>, CallerStore<FeeStore> {
    /** Those with this {@link Fee#after}, in the order of their keys. */
    Seq<Fee> findByAfter(Duration after);

    /** Those with this {@link Fee#after}, as {@link #slice} gives them. */
    default Slice<Fee> findByAfter(Duration after, Option<Cursor> after_, int size) {
        return slice(Match.of(FeeFields.after, after).selection(), after_, size);
    }

    /**
     * Those with this {@link Fee#by} and
     * {@link Fee#environment} and
     * {@link Fee#after} and
     * {@link Fee#size}, in the order of their keys.
     */
    Seq<Fee> findByByAndEnvironmentAndAfterAndSize(String by, int environment, Option<Duration> after, short size);

    /**
     * Those with this {@link Fee#by} and
     * {@link Fee#environment} and
     * {@link Fee#after} and
     * {@link Fee#size}, as {@link #slice} gives them.
     */
    default Slice<Fee> findByByAndEnvironmentAndAfterAndSize(
            String by, int environment, Option<Duration> after, short size, Option<Cursor> after_, int size_) {
        return slice(Match.of(FeeFields.by, by)
                .and(FeeFields.environment, environment)
                .and(FeeFields.after, after)
                .and(FeeFields.size, size)
                .selection(), after_, size_);
    }
}
