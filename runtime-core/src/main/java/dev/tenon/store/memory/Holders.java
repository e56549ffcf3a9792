package dev.tenon.store.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows that {@code index} has under {@code value}, as a transaction sees them: those that are committed and not written
 * in it, and those that it wrote. For one thread.
 */
record Holders<K, E>(MemoryTransaction transaction, Table<K, E> table, Index<K, E> index, Object value) {

    /** The entities that are {@code wanted}, by key. */
    List<E> entities(Predicate<? super E> wanted) {
        transaction.noteRows(table, entity -> value.equals(index.valueOf(entity)) && wanted.test(entity));
        List<E> found = new ArrayList<>();
        findCommitted(row -> {
            E entity = row.at(transaction.snapshot().commit);
            if (entity != null && wanted.test(entity)) {
                found.add(entity);
            }
            return false;
        });
        Writes<K, E> own = transaction.writesTo(table);
        if (own != null) {
            addOwn(own, wanted, found);
        }
        return found;
    }

    /** The keys of all of them. */
    List<K> keys() {
        List<K> found = new ArrayList<>();
        findKey(key -> {
            found.add(key);
            return false;
        });
        return found;
    }

    /** The key of one of them; {@code null} when there are none. */
    @Nullable
    K anyKey() {
        return findKey(key -> true);
    }

    /** The key of a row that was committed, maybe since, and is not written here. */
    @Nullable
    K anyCommittedKey() {
        Posting<K, E> posting = index.find(value);
        Row<K, E> row =
                posting == null ? null : posting.find(each -> each.head.isIn(posting, index) && !isWritten(each.key));
        return row == null ? null : row.key;
    }

    /** Whether another row than that of {@code key} is among them, or was committed since. */
    boolean isThereAnother(K key) {
        Posting<K, E> posting = index.find(value);
        boolean isCommitted = posting != null
                && posting.exists(row -> !row.key.equals(key)
                        && (row.head.isIn(posting, index) || isSeen(row, posting))
                        && !isWritten(row.key));
        Writes<K, E> own = transaction.writesTo(table);
        return isCommitted || own != null && own.having(index, value).stream().anyMatch(holder -> !holder.equals(key));
    }

    /** Shows keys until {@code visitor} has seen enough, and returns the last one then. */
    private @Nullable K findKey(Predicate<K> visitor) {
        transaction.noteRows(table, entity -> value.equals(index.valueOf(entity)));
        Row<K, E> enough = findCommitted(row -> visitor.test(row.key));
        if (enough != null) {
            return enough.key;
        }
        Writes<K, E> own = transaction.writesTo(table);
        if (own != null) {
            for (K key : own.having(index, value)) {
                if (visitor.test(key)) {
                    return key;
                }
            }
        }
        return null;
    }

    /** Shows those that are committed and not written here, by key, until {@code visitor} has seen enough. */
    private @Nullable Row<K, E> findCommitted(Predicate<Row<K, E>> visitor) {
        Posting<K, E> posting = index.find(value);
        return posting == null
                ? null
                : posting.find(row -> isSeen(row, posting) && !isWritten(row.key) && visitor.test(row));
    }

    private boolean isSeen(Row<K, E> row, Posting<K, E> posting) {
        Version<K, E> seen = row.versionAt(transaction.snapshot().commit);
        return seen != null && seen.isIn(posting, index);
    }

    private boolean isWritten(K key) {
        return transaction.own(table, key) != null;
    }

    private void addOwn(Writes<K, E> own, Predicate<? super E> wanted, List<E> found) {
        int committed = found.size();
        for (K key : own.having(index, value)) {
            Write<K, E> write = own.get(key);
            if (write != null && write.value != null && wanted.test(write.value)) {
                found.add(write.value);
            }
        }
        if (found.size() > committed) {
            found.sort(table.byKeyOnly);
        }
    }
}
