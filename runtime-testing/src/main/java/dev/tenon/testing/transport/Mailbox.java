package dev.tenon.testing.transport;

import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is on its way to one subscriber, in the order of its publishing. For use by one thread at a time. */
final class Mailbox {

    Option<EventReceiver> receiver = Option.none();
    private final List<Parcel> parcels = new ArrayList<>();

    private record Line(String source, Option<String> subject) {}

    void add(CloudEvent event, Instant now, Fate fate) {
        parcels.add(new Parcel(event, now.plus(fate.after()), false));
        fate.again().forEach(later -> parcels.add(new Parcel(event, now.plus(later), true)));
    }

    int size() {
        return parcels.size();
    }

    /**
     * Those that may be handed on when they are due: the first of each source and subject, and what has come once already, which may
     * come any time.
     */
    Seq<Parcel> heads() {
        List<Parcel> heads = new ArrayList<>();
        Set<Line> held = new HashSet<>();
        Set<CloudEvent> waiting = new HashSet<>();
        for (Parcel parcel : parcels) {
            if (parcel.isRepeat) {
                // Not before the first.
                if (!waiting.contains(parcel.event) && !parcel.isUnderway) {
                    heads.add(parcel);
                }
            } else {
                waiting.add(parcel.event);
                boolean isFirst = parcel.event.subject().isEmpty()
                        || held.add(new Line(parcel.event.source(), parcel.event.subject()));
                if (isFirst && !parcel.isUnderway) {
                    heads.add(parcel);
                }
            }
        }
        return Vector.ofAll(heads);
    }

    void begin(Parcel parcel) {
        parcel.isUnderway = true;
    }

    void done(Parcel parcel) {
        parcels.remove(parcel);
    }

    void again(Parcel parcel, Instant due) {
        parcel.isUnderway = false;
        parcel.due = due;
    }
}
