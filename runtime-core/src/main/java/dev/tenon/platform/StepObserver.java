package dev.tenon.platform;

/**
 * Sees what runs on a {@link Platform} go, step by step: every named effect, every call of the world outside, every commit. For tests that
 * write it down, decide what goes next, or let it fail. Called on the thread that does the step. Safe for use by several threads.
 */
public interface StepObserver {

    /** What a step is. */
    enum Kind {
        /** A named effect, with all that happens in it. */
        EFFECT,
        /** A call of something that is not Tenon's: inside of an effect of the same name. */
        OUTSIDE,
        /** Writes become durable, all of them or none. */
        COMMIT,
        /** Messages are leased or settled, outside of any transaction: a commit of its own. */
        DELIVERY
    }

    /** Is told how a step ended, by one call. */
    interface Step {

        /** It has happened. What is thrown here does not undo it. */
        void succeeded(Object value);

        /**
         * It has failed.
         *
         * @param failure what with, such as {@code NotFound: Book 12 does not exist}
         */
        void failed(String failure);
    }

    /** Sees nothing. */
    static StepObserver none() {
        return Unobserved.INSTANCE;
    }

    /**
     * Before a step. What is thrown here ends the step before it has begun.
     *
     * @param arguments what it is done with, if that is known; not to be changed
     */
    Step begins(Kind kind, String name, Object... arguments);

    /** Whether it wants to be told. Asked before everything else, so that nobody pays for what is not observed. */
    default boolean isOn() {
        return true;
    }
}
