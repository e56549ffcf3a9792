package dev.tenon.testing.transport;

import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A transport that keeps what it takes over and hands it on when it is told to, in any way that {@link EventTransport} allows: late,
 * more than once, and with events of different subjects in another order. What is published stays until a receiver has taken it; who is
 * away gets it later. It has no thread of its own. Safe for use by several threads.
 */
public final class FaultyTransport implements EventTransport {

    /** How long what a receiver did not take waits for the next attempt. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private final Platform platform;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Address, Mailbox> mailboxes = new LinkedHashMap<>();
    private Faults faults;

    /**
     * A transport without subscribers.
     *
     * @param platform says what time it is
     */
    public FaultyTransport(Platform platform, Faults faults) {
        this.platform = platform;
        this.faults = faults;
    }

    private record Address(String topic, String subscriber) {}

    /** From now on these are the faults; what is on its way already keeps its fate. */
    public void faults(Faults other) {
        lock.lock();
        try {
            faults = other;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void declare(String topic, String subscriber) {
        lock.lock();
        try {
            mailboxes.computeIfAbsent(new Address(topic, subscriber), unused -> new Mailbox());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        lock.lock();
        try {
            Instant now = platform.now();
            mailboxes.forEach((address, mailbox) -> {
                if (address.topic().equals(topic)) {
                    events.forEach(event -> mailbox.add(event, now, faults.fate(address.subscriber(), event)));
                }
            });
        } finally {
            lock.unlock();
        }
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        lock.lock();
        try {
            Mailbox mailbox = mailboxes.get(new Address(topic, subscriber));
            if (mailbox == null) {
                throw new IllegalStateException(subscriber + " was not declared for " + topic);
            }
            mailbox.receiver = Option.some(receiver);
            return () -> detach(mailbox, receiver);
        } finally {
            lock.unlock();
        }
    }

    /** Who has taken the place of {@code receiver} keeps it. */
    private void detach(Mailbox mailbox, EventReceiver receiver) {
        lock.lock();
        try {
            mailbox.receiver = mailbox.receiver.filter(there -> !there.equals(receiver));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Hands on what is due now, one event at a time, on the calling thread. What a receiver does not take is due again in a second,
     * before what is later of its subject.
     *
     * @return how many events were taken; one that came twice counts twice
     */
    public long deliverDue() {
        long taken = 0;
        for (Option<Handover> next = next(); next.isDefined(); next = next()) {
            if (hand(next.get())) {
                taken++;
            }
        }
        return taken;
    }

    /** When there is something to hand on, if there is anything for somebody who is there. */
    public Option<Instant> nextDue() {
        lock.lock();
        try {
            return Vector.ofAll(mailboxes.values())
                    .filter(mailbox -> mailbox.receiver.isDefined())
                    .flatMap(Mailbox::heads)
                    .map(parcel -> parcel.due)
                    .min();
        } finally {
            lock.unlock();
        }
    }

    /** How many events are on their way. */
    public int underway() {
        lock.lock();
        try {
            return mailboxes.values().stream().mapToInt(Mailbox::size).sum();
        } finally {
            lock.unlock();
        }
    }

    private record Handover(Mailbox mailbox, Parcel parcel, EventReceiver receiver) {}

    /** Takes one that is due out, so that nobody else hands it on. */
    private Option<Handover> next() {
        lock.lock();
        try {
            Instant now = platform.now();
            List<Handover> due = new ArrayList<>();
            for (Mailbox mailbox : mailboxes.values()) {
                for (EventReceiver receiver : mailbox.receiver) {
                    mailbox.heads()
                            .filter(parcel -> !parcel.due.isAfter(now))
                            .forEach(parcel -> due.add(new Handover(mailbox, parcel, receiver)));
                }
            }
            if (due.isEmpty()) {
                return Option.none();
            }
            Handover chosen = due.get(due.size() == 1 ? 0 : faults.pick(due.size()));
            chosen.mailbox().begin(chosen.parcel());
            return Option.some(chosen);
        } finally {
            lock.unlock();
        }
    }

    private boolean hand(Handover handover) {
        boolean isTaken = false;
        try {
            handover.receiver().receive(Vector.of(handover.parcel().event));
            isTaken = true;
        } catch (RuntimeException refused) {
            platform.logger(FaultyTransport.class)
                    .debug("It comes again, because it was not taken: {}: {}", handover.parcel(), refused.getMessage());
        } finally {
            lock.lock();
            try {
                if (isTaken) {
                    handover.mailbox().done(handover.parcel());
                } else {
                    handover.mailbox().again(handover.parcel(), platform.now().plus(PAUSE));
                }
            } finally {
                lock.unlock();
            }
        }
        return isTaken;
    }

    @Override
    public Health health() {
        return Health.up();
    }

    @Override
    public String toString() {
        return "a transport with " + faults;
    }
}
