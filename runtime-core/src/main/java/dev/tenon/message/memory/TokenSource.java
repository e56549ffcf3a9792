package dev.tenon.message.memory;

/** Numbers of leases. */
@FunctionalInterface
interface TokenSource {

    /** One that was never given before. */
    long next();
}
