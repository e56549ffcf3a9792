package dev.tenon.search;

import dev.tenon.message.MessageType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What is to be done to an index after a transaction, as a message of it. It names entities and does not carry them: what is indexed is
 * what the store has when the index is written, so that doing it late, again, or for two changes at once ends the same. Immutable.
 *
 * @param action what to do
 * @param keys the texts of the keys of the entities; none for {@link Action#CLEAR} and {@link Action#PASS}
 */
public record SearchIntent(Action action, Seq<String> keys) {

    /** How many keys are in one message at most. */
    public static final int MOST_KEYS = 500;

    /** Messages that carry intents: in no order of their own, because an index takes all of its queue one after the other. */
    public static final MessageType<SearchIntent> TYPE = MessageType.of("tenon.search", SearchIntent.class);

    /** What is done to an index. */
    public enum Action {
        /** Entities are indexed as they are in the store; those that are not there are removed. */
        INDEX,
        /** Entities are removed, whether they are in the store or not. */
        REMOVE,
        /** Everything is removed. */
        CLEAR,
        /** Nothing: what comes before it is done when it is. */
        PASS
    }

    /** Everything is removed. */
    public static SearchIntent clear() {
        return new SearchIntent(Action.CLEAR, Vector.empty());
    }

    /** Nothing is done. */
    public static SearchIntent pass() {
        return new SearchIntent(Action.PASS, Vector.empty());
    }
}
