package dev.tenon.search;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * An index that is being built, see {@link SearchIndex#build}. For use by one thread at a time; {@link SearchIndex#apply} may be called
 * meanwhile by another one.
 *
 * @param <E> the entity
 */
public interface IndexBuild<E> {

    /**
     * Adds entities. What was changed since the building began is known better, and stays as it is.
     *
     * @return those that cannot be indexed, as {@link SearchIndex#apply} says
     */
    Map<String, String> add(Seq<? extends E> entities);

    /** Puts what was built in the place of what was searched until now, at once and for good. */
    void complete();

    /** Drops what was built; what was searched until now stays. Does nothing when it is complete. */
    void abandon();
}
