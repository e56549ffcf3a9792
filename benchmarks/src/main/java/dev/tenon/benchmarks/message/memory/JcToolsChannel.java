package dev.tenon.benchmarks.message.memory;

import java.util.concurrent.locks.LockSupport;
import org.jctools.queues.MessagePassingQueue;
import org.jctools.queues.MpscArrayQueue;
import org.jctools.queues.SpscArrayQueue;

/** A queue of JCTools. It has no way to wait: its sides spin for a while, then pause for some microseconds at a time. */
final class JcToolsChannel implements Channel {

    private static final int SPINS = 1_000;
    private static final long PAUSE_NANOS = 10_000;

    private final MessagePassingQueue<Parcel> queue;
    private final ConsumerThread consumer;

    private JcToolsChannel(MessagePassingQueue<Parcel> queue, Receiver receiver) {
        this.queue = queue;
        this.consumer = ConsumerThread.doing(() -> receiver.received(take(queue)));
    }

    /** For many producers. */
    static JcToolsChannel mpsc(Receiver receiver) {
        return new JcToolsChannel(new MpscArrayQueue<>(CAPACITY), receiver);
    }

    /** For one producer. */
    static JcToolsChannel spsc(Receiver receiver) {
        return new JcToolsChannel(new SpscArrayQueue<>(CAPACITY), receiver);
    }

    private static Parcel take(MessagePassingQueue<Parcel> queue) throws InterruptedException {
        for (int spin = 0; ; spin++) {
            Parcel parcel = queue.relaxedPoll();
            if (parcel != null) {
                return parcel;
            }
            idle(spin);
        }
    }

    @Override
    public void send(Parcel parcel) throws InterruptedException {
        for (int spin = 0; !queue.relaxedOffer(parcel); spin++) {
            idle(spin);
        }
    }

    private static void idle(int spin) throws InterruptedException {
        if (spin < SPINS) {
            Thread.onSpinWait();
        } else if (Thread.interrupted()) {
            throw new InterruptedException();
        } else {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        consumer.end();
    }
}
