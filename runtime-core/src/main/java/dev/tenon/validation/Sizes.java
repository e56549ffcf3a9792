package dev.tenon.validation;

import io.vavr.collection.Iterator;
import io.vavr.collection.Traversable;
import java.util.Collection;

/** How many items there are, in the way that is cheapest for the collection. */
final class Sizes {

    private Sizes() {}

    static int of(Iterable<?> items) {
        return switch (items) {
            case Traversable<?> traversable -> traversable.size();
            case Collection<?> collection -> collection.size();
            default -> Iterator.ofAll(items).size();
        };
    }

    static boolean isEmpty(Iterable<?> items) {
        return switch (items) {
            case Traversable<?> traversable -> traversable.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            default -> !items.iterator().hasNext();
        };
    }
}
