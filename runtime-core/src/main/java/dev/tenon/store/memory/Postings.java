package dev.tenon.store.memory;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rows that have, or had in a version that is still kept, one value of an indexed field. */
sealed interface Postings<K, E> permits Row, Postings.Several {

    Collection<Row<K, E>> rows();

    /** Two rows or more, or what is left of them. Read without a lock; written under the commit lock. */
    record Several<K, E>(Set<Row<K, E>> rows) implements Postings<K, E> {

        static <K, E> Several<K, E> of(Row<K, E> first, Row<K, E> second) {
            Set<Row<K, E>> rows = ConcurrentHashMap.newKeySet();
            rows.add(first);
            rows.add(second);
            return new Several<>(rows);
        }
    }
}
