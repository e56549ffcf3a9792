package dev.tenon.postgres.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes groups of what can be claimed: whole keys, in the order of the first of them. For one claim, by one thread. */
final class Grouping {

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> keyed = new LinkedHashMap<>();
    private final Set<String> shut = new HashSet<>();

    /** What is given out together: the messages of a key, or one without a key. */
    private record Unit(int priority, @Nullable String key, List<Long> positions) {

        long first() {
            return positions.getFirst();
        }
    }

    /** The messages of a lease. */
    static final class Group {

        private final List<Long> positions = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();

        List<Long> positions() {
            return positions;
        }

        /** The keys of those that have one. */
        List<String> keys() {
            return keys;
        }
    }

    /**
     * One more, behind the others of its key.
     *
     * @param known whether this process can handle it; if not, it and those behind it wait
     */
    void add(long position, int priority, @Nullable String key, boolean known) {
        if (key == null) {
            if (known) {
                units.add(new Unit(priority, null, List.of(position)));
            }
            return;
        }
        if (!known) {
            shut.add(key);
        }
        if (shut.contains(key)) {
            return;
        }
        Unit unit = keyed.get(key);
        if (unit == null) {
            unit = new Unit(priority, key, new ArrayList<>());
            keyed.put(key, unit);
            units.add(unit);
        }
        unit.positions().add(position);
    }

    /** How many there are. */
    int size() {
        return units.stream().mapToInt(unit -> unit.positions().size()).sum();
    }

    /** At most so many groups of at most {@code each}; what is left of a key waits for its group. */
    List<Group> groups(int most, int each) {
        units.sort(Comparator.comparingInt(Unit::priority).reversed().thenComparingLong(Unit::first));
        List<Group> groups = new ArrayList<>();
        Group group = new Group();
        for (Unit unit : units) {
            if (group.positions.size() == each) {
                groups.add(group);
                group = new Group();
            }
            if (groups.size() == most) {
                break;
            }
            int room = each - group.positions.size();
            group.positions.addAll(
                    unit.positions().subList(0, Math.min(room, unit.positions().size())));
            if (unit.key() != null) {
                group.keys.add(unit.key());
            }
        }
        if (groups.size() < most && !group.positions.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }
}
