package dev.tenon.store.memory;

import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Keyset;
import dev.tenon.store.Match;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Reference;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows and indexes of one entity. Read without a lock; written under the commit lock. */
final class Table<K, E> {

    final EntityType<K, E> type;

    /** Where keys have their place. */
    final Places keys;

    final List<Field<E, ?>> keyFields;

    /** The order that rows have when nobody asks for another one. */
    final Keyset<E> byKeyOnly;

    final List<Index<K, E>> indexes;

    /** Everything that decides where the indexes have a row. */
    private final List<Field<E, ?>> indexedFields;

    /** What its rows refer to. Filled before the first row is stored. */
    final List<ForeignKey<K, E, ?>> references = new CopyOnWriteArrayList<>();

    /** What refers to its rows. */
    final List<ForeignKey<?, ?, K>> referrers = new CopyOnWriteArrayList<>();

    private final ConcurrentHashMap<K, Row<K, E>> rows = new ConcurrentHashMap<>();
    private volatile SortedTree<Row<K, E>> byKey = SortedTree.empty();

    Table(EntityType<K, E> type) {
        this.type = type;
        this.keyFields = listOf(type.key().fields());
        this.keys = new Places(keyFields);
        this.byKeyOnly = Keyset.of(type, Vector.empty());
        this.indexes = List.copyOf(indexesOf(type, keys));
        this.indexedFields = indexes.stream()
                .<Field<E, ?>>flatMap(index -> Stream.concat(index.fields.stream(), Stream.ofNullable(index.absence)))
                .distinct()
                .toList();
    }

    @Nullable
    Row<K, E> row(K key) {
        return rows.get(key);
    }

    /** All rows by key. */
    SortedTree<Row<K, E>> byKey() {
        return byKey;
    }

    /** The row whose key has this place. */
    @Nullable
    Row<K, E> rowAt(Object place) {
        return byKey.find(place, keys);
    }

    /** @throws IllegalArgumentException when there is no lookup by these fields */
    Index<K, E> lookup(Match<E> match) {
        for (int i = 0; i < indexes.size(); i++) {
            if (indexes.get(i).isLookupBy(match)) {
                return indexes.get(i);
            }
        }
        throw new IllegalArgumentException(type + " has no lookup by "
                + match.fields().mkString(", ") + ": declare it with lookup or unique on its EntityType");
    }

    /** Makes {@code reference} known to both tables. */
    <T> void refer(Reference<E, T> reference, Table<T, ?> target) {
        for (Index<K, E> index : indexes) {
            if (index.fields.size() == 1 && index.fields.get(0) == reference.field() && index.absence == null) {
                ForeignKey<K, E, T> key = new ForeignKey<>(this, reference, target, index);
                references.add(key);
                target.referrers.add(key);
                return;
            }
        }
        throw new IllegalStateException("every reference has an index: " + reference.field());
    }

    /** The values by which {@code entity} is to be found, in the order of the indexes. */
    @Nullable
    Object[] indexed(@Nullable E entity) {
        @Nullable Object[] values = new @Nullable Object[indexes.size()];
        if (entity != null) {
            for (Index<K, E> index : indexes) {
                values[index.ordinal] = index.valueOf(entity);
            }
        }
        return values;
    }

    /** Whether every index has {@code after} where it has {@code before}. {@code false} when that is not seen at a glance. */
    boolean isInSamePlaces(E before, E after) {
        for (int i = 0; i < indexedFields.size(); i++) {
            if (!isSame(indexedFields.get(i), before, after)) {
                return false;
            }
        }
        return true;
    }

    private static <E, T> boolean isSame(Field<E, T> field, E before, E after) {
        return Objects.equals(field.valueIn(before), field.valueIn(after));
    }

    /** Adds a version that is not visible before {@code commit} is published. */
    Row<K, E> install(Write<K, E> write, long commit) {
        Row<K, E> row = current(write);
        if (row == null) {
            row = new Row<>(write.key, placeOf(write.key));
            row.install(write.value, posted(row, write), commit);
            rows.put(write.key, row);
            byKey = byKey.with(row, keys);
        } else {
            row.install(write.value, posted(row, write), commit);
        }
        return row;
    }

    /** The row to be written as it is now. */
    @Nullable
    Row<K, E> current(Write<K, E> write) {
        Row<K, E> found = write.row;
        // One without an entity may have been dropped since, and another one taken its place.
        return found != null && found.head.value != null ? found : rows.get(write.key);
    }

    /**
     * Drops the versions of {@code row} that none of the snapshots sees, and the row when nothing is left of it.
     *
     * @param snapshots those before the present that are read, oldest first; whoever begins later sees the newest version
     * @return whether something of it is left to drop when snapshots end
     */
    boolean prune(Row<K, E> row, long[] snapshots) {
        Version<K, E> head = row.head;
        unlinkUnseen(row, head, snapshots);
        if (head.value != null) {
            return head.older() != null;
        }
        boolean everyoneSeesItGone = snapshots.length == 0 || snapshots[0] >= head.commit;
        if (everyoneSeesItGone && rows.remove(row.key, row)) {
            byKey = byKey.without(row, keys);
        }
        return !everyoneSeesItGone;
    }

    /** The place of a key among {@link #keys}. */
    Object placeOf(K key) {
        Seq<Object> stored = type.key().stored(key);
        return stored.size() == 1 ? stored.head() : new Several(stored.toJavaArray());
    }

    private @Nullable Posting<K, E>[] posted(Row<K, E> row, Write<K, E> write) {
        if (write.value == null || indexes.isEmpty()) {
            return Posting.none();
        }
        @Nullable Posting<K, E>[] before = row.head.postings;
        if (write.staysInPlace) {
            return before;
        }
        @Nullable Object[] values = write.indexed(this);
        @Nullable Posting<K, E>[] after = Arrays.copyOf(before, indexes.size());
        for (Index<K, E> index : indexes) {
            int i = index.ordinal;
            Object value = values[i];
            if (value == null) {
                after[i] = null;
            } else if (!has(after[i], value)) {
                after[i] = index.add(value, row);
            }
        }
        return after;
    }

    /** Whether {@code posting} is that of {@code value}. */
    static boolean has(@Nullable Posting<?, ?> posting, @Nullable Object value) {
        return posting == null ? value == null : posting.place().equals(value);
    }

    private void unlinkUnseen(Row<K, E> row, Version<K, E> head, long[] snapshots) {
        Version<K, E> newer = head;
        Version<K, E> version = head.older();
        while (version != null) {
            Version<K, E> next = version.older();
            if (isSeen(version, newer, snapshots)) {
                newer = version;
            } else {
                newer.isAfter(next);
                forget(version, row);
            }
            version = next;
        }
    }

    /** Whether a snapshot lies between the two versions. */
    private static boolean isSeen(Version<?, ?> version, Version<?, ?> newer, long[] snapshots) {
        if (snapshots.length == 0) {
            return false;
        }
        int found = Arrays.binarySearch(snapshots, version.commit);
        int first = found >= 0 ? found : -found - 1;
        return first < snapshots.length && snapshots[first] < newer.commit;
    }

    /** Takes {@code row} out of where only this version was. */
    @SuppressWarnings("ReferenceEquality") // versions that are in the same places share the array
    private void forget(Version<K, E> version, Row<K, E> row) {
        if (version.postings == row.head.postings) {
            return;
        }
        for (int i = 0; i < version.postings.length; i++) {
            Posting<K, E> posting = version.postings[i];
            if (posting != null && !isKept(posting, i, row)) {
                indexes.get(i).remove(posting, row);
            }
        }
    }

    private static <K, E> boolean isKept(Posting<K, E> posting, int ordinal, Row<K, E> row) {
        for (Version<K, E> kept = row.head; kept != null; kept = kept.older()) {
            if (ordinal < kept.postings.length && kept.postings[ordinal] == posting) {
                return true;
            }
        }
        return false;
    }

    /** The lookups, of which those of a tenant begin with it; the tenant; and every reference. */
    private static <K, E> List<Index<K, E>> indexesOf(EntityType<K, E> type, Places keys) {
        List<Index<K, E>> made = new ArrayList<>();
        List<Field<E, ?>> tenant = listOf(type.tenant());
        OrderedField<E, ?> deletedAt = type.deletedAt().getOrNull();
        for (EntityType.Lookup<E> lookup : type.lookups()) {
            List<Field<E, ?>> fields = new ArrayList<>(tenant);
            fields.addAll(lookup.fields().asJava());
            Field<E, ?> absence = lookup.unique() ? deletedAt : null;
            made.add(new Index<>(
                    List.copyOf(fields), listOf(lookup.fields()), lookup.unique(), absence, made.size(), keys));
        }
        if (!tenant.isEmpty()) {
            made.add(new Index<>(tenant, List.of(), false, null, made.size(), keys));
        }
        for (Reference<E, ?> reference : type.references()) {
            List<Field<E, ?>> field = List.of(reference.field());
            if (made.stream().noneMatch(index -> index.fields.equals(field) && index.absence == null)) {
                made.add(new Index<>(field, List.of(), false, null, made.size(), keys));
            }
        }
        return made;
    }

    private static <E> List<Field<E, ?>> listOf(Iterable<? extends Field<E, ?>> fields) {
        List<Field<E, ?>> list = new ArrayList<>();
        fields.forEach(list::add);
        return List.copyOf(list);
    }
}
