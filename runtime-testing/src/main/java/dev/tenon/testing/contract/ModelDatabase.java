package dev.tenon.testing.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a database and its transactions must do, said with maps that are copied whole. */
final class ModelDatabase {

    private Map<RowKey, ModelRow<?, ?>> committed = new HashMap<>();
    private final Map<RowKey, Integer> changed = new HashMap<>();
    private int clock;

    ModelTransaction begin() {
        return new ModelTransaction(this, clock, committed);
    }

    Map<RowKey, ModelRow<?, ?>> committed() {
        return committed;
    }

    /** Whether the row was committed by another transaction since {@code began}. */
    boolean isChangedSince(RowKey key, int began) {
        return changed.getOrDefault(key, 0) > began;
    }

    /** Commits, unless somebody was first or what everybody wrote together would break a constraint. */
    Refusal commit(int began, Set<RowKey> written, Map<RowKey, ModelRow<?, ?>> view) {
        Map<RowKey, ModelRow<?, ?>> merged = new HashMap<>(committed);
        for (RowKey key : written) {
            ModelRow<?, ?> row = view.get(key);
            if (row == null) {
                merged.remove(key);
            } else {
                merged.put(key, row);
            }
        }
        if (written.stream().anyMatch(key -> isChangedSince(key, began)) || !isSound(merged)) {
            return Refusal.CONCURRENT_CHANGE;
        }
        clock++;
        written.forEach(key -> changed.put(key, clock));
        committed = merged;
        return Refusal.NONE;
    }

    private static boolean isSound(Map<RowKey, ModelRow<?, ?>> rows) {
        Set<Object> values = new HashSet<>();
        return rows.values().stream()
                .allMatch(row -> rows.keySet().containsAll(row.references().keySet())
                        && row.uniqueValues().stream().allMatch(values::add));
    }
}
