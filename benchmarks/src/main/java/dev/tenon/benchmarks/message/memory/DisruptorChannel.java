package dev.tenon.benchmarks.message.memory;

import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import org.jspecify.annotations.Nullable;

/** LMAX Disruptor with one producer; its consumer blocks, which is its default. */
final class DisruptorChannel implements Channel {

    private final Disruptor<Slot> disruptor;

    /** A place in the ring. */
    private static final class Slot {
        private @Nullable Parcel parcel;
    }

    DisruptorChannel(Receiver receiver) {
        disruptor = new Disruptor<>(
                Slot::new, CAPACITY, DaemonThreadFactory.INSTANCE, ProducerType.SINGLE, new BlockingWaitStrategy());
        disruptor.handleEventsWith((slot, sequence, endOfBatch) -> {
            Parcel parcel = slot.parcel;
            if (parcel != null) {
                receiver.received(parcel);
            }
        });
        disruptor.start();
    }

    @Override
    public void send(Parcel parcel) {
        disruptor.publishEvent((slot, sequence, sent) -> slot.parcel = sent, parcel);
    }

    @Override
    public void sendAll(Parcel[] parcels) {
        disruptor.publishEvents((slot, sequence, sent) -> slot.parcel = sent, parcels);
    }

    @Override
    public void close() {
        disruptor.halt();
    }
}
