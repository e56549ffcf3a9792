package dev.tenon.platform;

import java.time.Duration;

/**
 * A gate that is shut until it is opened once, and then for ever. Everything in Tenon that waits for another thread waits
 * at one, so that a platform can see who waits and decide when time passes. What was done before {@link #open} is seen
 * by those whom it let through. Safe for use by several threads.
 */
public interface Latch {

    /** Lets through everyone who waits, now and later. Opening it again does nothing. */
    void open();

    /** Whether it has been opened. */
    boolean isOpen();

    /**
     * Waits until it is open.
     *
     * @throws InterruptedException when the thread is interrupted first
     */
    void await() throws InterruptedException;

    /**
     * Waits until it is open, but no longer than {@code limit} by the clock of the platform.
     *
     * @return whether it is open
     * @throws InterruptedException when the thread is interrupted first
     */
    boolean await(Duration limit) throws InterruptedException;
}
