package dev.tenon.benchmarks.message.memory;

import java.util.concurrent.ArrayBlockingQueue;

/** {@link ArrayBlockingQueue}, whose sides block. */
final class BlockingChannel implements Channel {

    private final ArrayBlockingQueue<Parcel> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final ConsumerThread consumer;

    BlockingChannel(Receiver receiver) {
        this.consumer = ConsumerThread.doing(() -> receiver.received(queue.take()));
    }

    @Override
    public void send(Parcel parcel) throws InterruptedException {
        queue.put(parcel);
    }

    @Override
    public void close() {
        consumer.end();
    }
}
