package dev.tenon.platform;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Random bits of a secure source. It is asked for many at a time, because asking costs as much as ten of them, and lets one thread in
 * at a time. Safe for use by several threads, without a lock of its own.
 */
final class SecureBits {

    private static final int LONGS = 128;

    private final SecureRandom source;
    private final AtomicReference<Block> current;

    /** Bits that were drawn, each given out once. */
    private static final class Block {
        private final ByteBuffer bits;
        private final AtomicInteger used = new AtomicInteger();

        private Block(byte[] bytes) {
            this.bits = ByteBuffer.wrap(bytes);
        }
    }

    SecureBits(SecureRandom source) {
        this.source = source;
        this.current = new AtomicReference<>(draw());
    }

    /** The next 64. */
    long next() {
        while (true) {
            Block block = current.get();
            int index = block.used.getAndIncrement();
            if (index < LONGS) {
                return block.bits.getLong(index * Long.BYTES);
            }
            current.compareAndSet(block, draw());
        }
    }

    private Block draw() {
        byte[] bytes = new byte[LONGS * Long.BYTES];
        source.nextBytes(bytes);
        return new Block(bytes);
    }
}
