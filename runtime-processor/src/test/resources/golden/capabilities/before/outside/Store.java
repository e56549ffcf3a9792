package outside;

import java.util.Optional;

/** A generic interface from another artifact. */
public interface Store<K, V> {

    V load(K key) throws java.io.IOException;

    Optional<V> find(K key);

    default int size() {
        return 0;
    }
}
