package dev.tenon.testing.contract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random operations. Immutable.
 *
 * @param actions what is done, and how often
 */
record Trials<K, E>(Entities<K, E> entities, Arbitrary<E> rows, Arbitrary<Trial.Action> actions) {

    /** All there is to do. */
    static final Arbitrary<Trial.Action> EVERYTHING = Arbitraries.frequency(
            Tuple.of(6, Trial.Action.INSERT),
            Tuple.of(4, Trial.Action.SAVE),
            Tuple.of(1, Trial.Action.SAVE_AS_GIVEN),
            Tuple.of(1, Trial.Action.UPDATE),
            Tuple.of(1, Trial.Action.DELETE),
            Tuple.of(2, Trial.Action.DELETE_BY_ID),
            Tuple.of(2, Trial.Action.INSERT_ALL),
            Tuple.of(2, Trial.Action.SAVE_ALL),
            Tuple.of(1, Trial.Action.DELETE_ALL),
            Tuple.of(1, Trial.Action.DELETE_WHERE),
            Tuple.of(2, Trial.Action.UPDATE_WHERE),
            Tuple.of(3, Trial.Action.COMMIT),
            Tuple.of(1, Trial.Action.ROLLBACK),
            Tuple.of(1, Trial.Action.FIND),
            Tuple.of(4, Trial.Action.LIST),
            Tuple.of(1, Trial.Action.STREAM),
            Tuple.of(2, Trial.Action.WALK),
            Tuple.of(1, Trial.Action.PAGE),
            Tuple.of(1, Trial.Action.COUNT));

    /** What writes, and much that deletes. */
    static final Arbitrary<Trial.Action> WRITES = Arbitraries.frequency(
            Tuple.of(5, Trial.Action.INSERT),
            Tuple.of(5, Trial.Action.SAVE),
            Tuple.of(1, Trial.Action.SAVE_AS_GIVEN),
            Tuple.of(1, Trial.Action.UPDATE),
            Tuple.of(2, Trial.Action.DELETE),
            Tuple.of(3, Trial.Action.DELETE_BY_ID),
            Tuple.of(2, Trial.Action.INSERT_ALL),
            Tuple.of(2, Trial.Action.SAVE_ALL),
            Tuple.of(2, Trial.Action.DELETE_ALL),
            Tuple.of(2, Trial.Action.DELETE_WHERE),
            Tuple.of(2, Trial.Action.UPDATE_WHERE),
            Tuple.of(3, Trial.Action.COMMIT),
            Tuple.of(1, Trial.Action.ROLLBACK));

    Arbitrary<Trial<K, E>> any() {
        return Combinators.combine(actions, rows, rows, entities.selections(), entities.assignments())
                .as((action, row, other, selection, assignments) ->
                        new Trial<>(entities.type(), action, row, other, selection, assignments));
    }
}
