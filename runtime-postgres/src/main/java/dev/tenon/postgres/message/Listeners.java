package dev.tenon.postgres.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who in this process waits for work of which consumer. Safe for use by several threads. */
final class Listeners {

    private final Map<String, List<Runnable>> byConsumer = new ConcurrentHashMap<>();

    void add(String consumer, Runnable listener) {
        byConsumer
                .computeIfAbsent(consumer, unused -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    void remove(String consumer, Runnable listener) {
        byConsumer.computeIfPresent(consumer, (unused, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    boolean isEmpty() {
        return byConsumer.isEmpty();
    }

    /** The consumers for whose work somebody waits. */
    List<String> consumers() {
        return new ArrayList<>(byConsumer.keySet());
    }

    void tell(String consumer) {
        byConsumer.getOrDefault(consumer, List.of()).forEach(Runnable::run);
    }
}
