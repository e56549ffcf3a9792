package dev.tenon.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A latch of the JVM. */
final class LiveLatch extends CountDownLatch implements Latch {

    /** What is about to be opened is not worth parking a thread for: that costs microseconds. */
    private static final int SPINS = 200;

    LiveLatch() {
        super(1);
    }

    @Override
    public void open() {
        countDown();
    }

    @Override
    public boolean isOpen() {
        return getCount() == 0;
    }

    @Override
    public void await() throws InterruptedException {
        for (int spin = 0; spin < SPINS && getCount() != 0; spin++) {
            Thread.onSpinWait();
        }
        super.await();
    }

    @Override
    public boolean await(Duration limit) throws InterruptedException {
        return await(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
    }
}
