package dev.tenon.testing.contract;

import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A snapshot and the writes on top of it, as maps. */
final class ModelTransaction {

    private final ModelDatabase database;
    private final int began;
    private final Set<RowKey> written = new HashSet<>();
    private final Set<Object> touched = new HashSet<>();
    private Map<RowKey, ModelRow<?, ?>> view;
    private boolean doomed;

    ModelTransaction(ModelDatabase database, int began, Map<RowKey, ModelRow<?, ?>> snapshot) {
        this.database = database;
        this.began = began;
        this.view = snapshot;
    }

    Map<RowKey, ModelRow<?, ?>> view() {
        return view;
    }

    /** Whether only running again helps. */
    boolean isDoomed() {
        return doomed;
    }

    void doom() {
        doomed = true;
    }

    /** All that it has tried to write, to have for itself, to refer to and to delete: others may have to wait for it. */
    Set<Object> touched() {
        return touched;
    }

    Draft draft() {
        return new Draft();
    }

    Refusal commit() {
        return doomed ? Refusal.CONCURRENT_CHANGE : database.commit(began, written, view);
    }

    /** The writes of one operation, which happen when it is accepted. */
    final class Draft {

        private final Map<RowKey, ModelRow<?, ?>> after = new HashMap<>(view);
        private final Set<RowKey> own = new HashSet<>(written);
        private final Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        private final Set<Object> touches = new HashSet<>();
        private boolean disputed;

        /** The answers that are right. Several, where transactions race and adapters may tell so sooner or later. */
        Set<Refusal> answers() {
            Set<Refusal> answers = EnumSet.noneOf(Refusal.class);
            answers.addAll(refusals);
            if (refusals.isEmpty() || disputed) {
                answers.add(Refusal.NONE);
            }
            return answers;
        }

        Set<Object> touches() {
            return touches;
        }

        /** It was accepted. */
        void happen() {
            view = after;
            written.addAll(own);
        }

        Option<ModelRow<?, ?>> find(RowKey key) {
            return Option.of(after.get(key));
        }

        /** Whether a row has this key, deleted and kept or not, here or committed since. */
        boolean isTaken(RowKey key) {
            return after.containsKey(key)
                    || isUnwritten(key) && database.committed().containsKey(key);
        }

        void refuse(Refusal refusal) {
            refusals.add(refusal);
        }

        <K, E> void insert(ModelRow<K, E> row) {
            RowKey key = row.key();
            if (isTaken(key)) {
                refuse(Refusal.DUPLICATE_KEY);
                race(key);
            } else {
                put(row.withVersion(1));
            }
        }

        <K, E> void save(ModelRow<K, E> row, boolean mustExist) {
            RowKey key = row.key();
            Option<ModelRow<?, ?>> stored = find(key).filter(ModelRow::isVisible);
            boolean versioned = row.type().version().isDefined();
            touches.add(key);
            race(key);
            if (stored.isEmpty() && mustExist) {
                refuse(Refusal.NOT_FOUND);
            } else if (stored.isEmpty() && isTaken(key)) {
                refuse(Refusal.DUPLICATE_KEY);
                if (versioned && row.version() != 0) {
                    refuse(Refusal.STALE_VERSION);
                }
            } else {
                long actual = stored.map(ModelRow::version).getOrElse(0L);
                if (versioned && actual != row.version()) {
                    refuse(Refusal.STALE_VERSION);
                }
                put(row.withVersion(actual + 1));
            }
        }

        void put(ModelRow<?, ?> row) {
            RowKey key = row.key();
            touches.add(key);
            race(key);
            for (Object value : row.uniqueValues()) {
                touches.add(value);
                boolean seen = isHeld(after, value, key, false);
                boolean current = isHeld(database.committed(), value, key, true) || isHeldByOwn(value, key);
                if (seen || current) {
                    refuse(Refusal.DUPLICATE_VALUE);
                }
                if (seen != current) {
                    refuse(Refusal.CONCURRENT_CHANGE);
                    disputed |= seen;
                }
            }
            for (RowKey target : row.references().keySet()) {
                touches.add(List.of("refers to", target));
                boolean seen = after.containsKey(target);
                boolean current = isUnwritten(target) ? database.committed().containsKey(target) : seen;
                if (!seen || !current) {
                    refuse(Refusal.MISSING_REFERENCE);
                }
                if (seen != current) {
                    refuse(Refusal.CONCURRENT_CHANGE);
                    disputed = true;
                }
            }
            after.put(key, row);
            own.add(key);
        }

        void remove(RowKey key) {
            ModelRow<?, ?> row = Objects.requireNonNull(after.get(key));
            touches.add(key);
            race(key);
            if (row.type().deletedAt().isDefined()) {
                after.put(key, row.deleted());
                own.add(key);
                return;
            }
            touches.add(List.of("deletes", key));
            for (ModelRow<?, ?> other : List.copyOf(after.values())) {
                if (other.references().containsKey(key)) {
                    part(other, key);
                }
            }
            for (ModelRow<?, ?> other : database.committed().values()) {
                boolean news = isUnwritten(other.key()) && !other.equals(after.get(other.key()));
                if (news && other.references().containsKey(key)) {
                    disputed = true;
                    refuse(Refusal.CONCURRENT_CHANGE);
                    refuse(Refusal.STILL_REFERENCED);
                }
            }
            after.remove(key);
            own.add(key);
        }

        /** What a deletion does to a row that refers to what is deleted. */
        private void part(ModelRow<?, ?> row, RowKey target) {
            boolean current =
                    !isUnwritten(row.key()) || row.equals(database.committed().get(row.key()));
            switch (Objects.requireNonNull(row.references().get(target))) {
                case CASCADE -> remove(row.key());
                case SET_NULL -> put(row.clearedOf(target).withVersion(row.version() + 1));
                case RESTRICT -> {
                    refuse(Refusal.STILL_REFERENCED);
                    disputed |= !current;
                }
            }
            if (!current) {
                refuse(Refusal.CONCURRENT_CHANGE);
            }
        }

        private void race(RowKey key) {
            if (database.isChangedSince(key, began)) {
                refuse(Refusal.CONCURRENT_CHANGE);
                // A key that was deleted since can be taken again, for all that an adapter knows.
                disputed |= refusals.contains(Refusal.DUPLICATE_KEY)
                        && !database.committed().containsKey(key);
            }
        }

        private boolean isUnwritten(RowKey key) {
            return !own.contains(key);
        }

        private boolean isHeld(Map<RowKey, ModelRow<?, ?>> rows, Object value, RowKey by, boolean unwritten) {
            return rows.values().stream()
                    .anyMatch(row -> !row.key().equals(by)
                            && row.uniqueValues().contains(value)
                            && (!unwritten || isUnwritten(row.key())));
        }

        private boolean isHeldByOwn(Object value, RowKey by) {
            return own.stream()
                    .filter(key -> !key.equals(by))
                    .flatMap(key -> Option.<ModelRow<?, ?>>of(after.get(key)).toJavaStream())
                    .anyMatch(row -> row.uniqueValues().contains(value));
        }
    }
}
