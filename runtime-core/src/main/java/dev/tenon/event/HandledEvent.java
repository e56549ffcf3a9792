package dev.tenon.event;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.platform.HasFibers;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.UUID;

/** Waits for the handlers of an event. Generated queues use it. */
public final class HandledEvent {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private HandledEvent() {}

    /**
     * Ends when no handler has the event before it any more: it looks after a pause, each twice as long as the one before, from 1 to 100
     * milliseconds. Fails with {@link EventPutAside} when handlers have put it aside.
     *
     * @param event was published in {@code queue}, and that was committed
     */
    public static Eff<HasFibers, Unit> await(MessageReads messages, MessageQueue queue, UUID event) {
        return await(messages, queue, event, FIRST_PAUSE);
    }

    private static Eff<HasFibers, Unit> await(MessageReads messages, MessageQueue queue, UUID event, Duration pause) {
        return Eff.<HasFibers, Seq<DeliveryStatus>>of(() -> messages.find(queue, event))
                .flatMap(left -> {
                    if (left.exists(handler -> handler.state() != DeliveryState.DEAD)) {
                        return Eff.<HasFibers>sleep(pause)
                                .flatMap(slept -> await(messages, queue, event, longer(pause)));
                    }
                    return left.isEmpty() ? Eff.<HasFibers>unit() : Eff.fail(new EventPutAside(left));
                });
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
