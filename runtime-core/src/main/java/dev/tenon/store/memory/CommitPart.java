package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What commits together with the rows of a transaction, and is kept elsewhere: {@link MemoryDatabase#enlist}. It is called in the
 * order of its methods, by the thread that commits; {@link #abort} and {@link #commit} exclude each other.
 */
public interface CommitPart {

    /**
     * Before the commit, while others may commit. May wait. Does nothing unless overridden.
     *
     * @throws dev.tenon.effect.FailureException when the transaction cannot be committed
     */
    default void prepare() {}

    /**
     * Whether it is possible to commit now; what it looked at must stay so until {@link #commit} or {@link #abort}. Others wait.
     *
     * @return what is in the way, {@code null} for nothing; then it is called no more
     */
    Failure.@Nullable Conflict check();

    /** Lets go of what {@link #check} holds, because something else was in the way. */
    void abort();

    /** Makes it visible, and lets go of what {@link #check} holds. Must not fail. Others wait. */
    void commit();

    /** After the commit, when nobody waits any more. Does nothing unless overridden. */
    default void committed() {}
}
