package dev.tenon.message;

import io.vavr.collection.Seq;

/**
 * Who gets messages: a handler, with its own progress, retries and dead letters. Immutable.
 *
 * @param name unique in its context, such as {@code LendingDomainEvents.countLoan}; must not change while messages wait for it
 * @param types what it understands
 * @param maxAttempts how often a message is tried before it is dead, one or more
 */
public record Consumer(String name, Seq<MessageType<?>> types, int maxAttempts) {

    public Consumer {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts of " + name + " must be 1 or more, found " + maxAttempts);
        }
    }

    /** Whether it gets messages of this kind. */
    public boolean takes(MessageType<?> type) {
        return types.contains(type);
    }

    @Override
    public String toString() {
        return name;
    }
}
