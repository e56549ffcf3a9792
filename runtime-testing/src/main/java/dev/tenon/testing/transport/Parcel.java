package dev.tenon.testing.transport;

import dev.tenon.integration.CloudEvent;
import java.time.Instant;

/** An event on its way. For use by one thread at a time. */
final class Parcel {

    final CloudEvent event;
    final boolean isRepeat;
    Instant due;
    boolean isUnderway;

    Parcel(CloudEvent event, Instant due, boolean isRepeat) {
        this.event = event;
        this.due = due;
        this.isRepeat = isRepeat;
    }

    @Override
    public String toString() {
        return event + (isRepeat ? " again" : "") + " at " + due;
    }
}
