package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.Selection;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation on both twins.
 *
 * @param action what
 * @param row with which row
 * @param other with which second row, where it takes two
 * @param selection of which rows, where it takes many
 * @param assignments what becomes of them, where they change
 */
record Trial<K, E>(
        EntityType<K, E> type,
        Action action,
        E row,
        E other,
        Selection<E> selection,
        Seq<Assignment<E, ?>> assignments) {

    /** What can be done. */
    enum Action {
        INSERT,
        SAVE,
        SAVE_AS_GIVEN,
        UPDATE,
        DELETE,
        DELETE_BY_ID,
        INSERT_ALL,
        SAVE_ALL,
        DELETE_ALL,
        DELETE_WHERE,
        UPDATE_WHERE,
        COMMIT,
        ROLLBACK,
        FIND,
        LIST,
        STREAM,
        WALK,
        PAGE,
        COUNT;

        /** Whether it needs a transaction. */
        boolean writes() {
            return compareTo(COMMIT) < 0;
        }
    }

    K key() {
        return type.key().of(row);
    }

    /** Operations that do the same with plainer rows, and with rows that are selected more plainly. */
    List<Trial<K, E>> simpler(Seq<E> seeds) {
        List<Trial<K, E>> found = new ArrayList<>();
        for (E seed : seeds.takeUntil(seed -> seed.equals(row))) {
            found.add(new Trial<>(type, action, seed, other, selection, assignments));
        }
        for (E seed : seeds.takeUntil(seed -> seed.equals(other))) {
            found.add(new Trial<>(type, action, row, seed, selection, assignments));
        }
        Selection<E> all = Selection.all();
        for (Selection<E> plainer : List.of(
                all,
                new Selection<>(all.filter(), selection.order(), selection.withDeleted()),
                new Selection<>(selection.filter(), all.order(), selection.withDeleted()),
                new Selection<>(selection.filter(), selection.order().take(1), false),
                new Selection<>(all.filter(), selection.order().takeRight(1), false))) {
            if (!plainer.equals(selection)) {
                found.add(new Trial<>(type, action, row, other, plainer, assignments));
            }
        }
        if (assignments.nonEmpty()) {
            found.add(new Trial<>(type, action, row, other, selection, assignments.tail()));
        }
        return found;
    }

    @Override
    public String toString() {
        return switch (action) {
            case COMMIT, ROLLBACK -> action.name();
            case INSERT, SAVE, SAVE_AS_GIVEN, UPDATE, DELETE -> action + " " + row;
            case DELETE_BY_ID -> action + " " + key();
            case INSERT_ALL, SAVE_ALL, DELETE_ALL -> action + " " + row + " and " + other;
            case FIND -> action + " " + key() + " and " + type.key().of(other);
            case UPDATE_WHERE -> action + " " + selection + ": " + assignments;
            case DELETE_WHERE, LIST, STREAM, WALK, PAGE, COUNT -> action + " " + selection;
        };
    }
}
