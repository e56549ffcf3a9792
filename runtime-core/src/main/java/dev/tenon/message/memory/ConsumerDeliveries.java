package dev.tenon.message.memory;

import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.platform.Latch;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of one consumer that are not done. {@link #lock} may be held over several calls, to decide and then do; every
 * method takes it as well. A claim touches what it gives out and nothing else.
 */
final class ConsumerDeliveries {

    private final Consumer consumer;
    private final ReentrantLock lock = new ReentrantLock();
    private final OrderedEntries ordered = new OrderedEntries();

    /** Scheduled and retrying. */
    private final TreeSet<Entry> later = new TreeSet<>();

    private final HeldLeases leases = new HeldLeases();
    private final TreeMap<Long, Entry> dead = new TreeMap<>();

    private final EntryIndex index = new EntryIndex(this::all);
    private final Room room = new Room();

    /** What is leased and withdrawn. */
    private final Set<UUID> withdrawn = new LinkedHashSet<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private int leased;

    ConsumerDeliveries(Consumer consumer) {
        this.consumer = consumer;
    }

    ReentrantLock lock() {
        return lock;
    }

    Consumer consumer() {
        return consumer;
    }

    /** Whether fewer than {@code capacity} are open. */
    boolean hasRoom(int capacity) {
        return room.taken() < capacity;
    }

    /**
     * Asks for room, to be told of it.
     *
     * @param latch opened when there may be some; not if there is
     * @return whether fewer than {@code capacity} are open
     */
    boolean hasRoom(int capacity, Latch latch) {
        lock.lock();
        try {
            if (hasRoom(capacity)) {
                return true;
            }
            room.await(latch);
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** The latch waits no more. */
    void stopWaiting(Latch latch) {
        lock.lock();
        try {
            room.stopWaiting(latch);
        } finally {
            lock.unlock();
        }
    }

    /** Calls whoever waits for work. Not to be called with the lock. */
    void tell() {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    AutoCloseable onWork(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The one that is not done with this text; {@code null} when there is none. */
    @Nullable
    Entry uniqueBy(String text) {
        lock.lock();
        try {
            return index.byText(text);
        } finally {
            lock.unlock();
        }
    }

    void append(Entry entry, Instant now) {
        lock.lock();
        try {
            room.take();
            index.add(entry);
            if (entry.due.isAfter(now)) {
                postpone(entry, DeliveryState.SCHEDULED);
            } else {
                ordered.arrive(entry);
            }
        } finally {
            lock.unlock();
        }
    }

    Claim claim(int count, int each, Duration time, Instant now, TokenSource tokens) {
        lock.lock();
        try {
            endLeases(now);
            comeDue(now);
            Vector<Lease> given = Vector.empty();
            while (given.size() < count && ordered.isReady()) {
                given = given.append(give(each, now.plus(time), tokens.next()));
            }
            return new Claim(given, untilNext(now), Vector.ofAll(withdrawn));
        } finally {
            lock.unlock();
        }
    }

    /** Whether a claim would give something out. */
    boolean isDue(Instant now) {
        lock.lock();
        try {
            return !leases.firstEnd().isAfter(now)
                    || ordered.isReady()
                    || !later.isEmpty() && !later.first().due.isAfter(now);
        } finally {
            lock.unlock();
        }
    }

    boolean extend(long token, Instant end) {
        lock.lock();
        try {
            return leases.extend(token, end);
        } finally {
            lock.unlock();
        }
    }

    boolean holds(long token) {
        lock.lock();
        try {
            return leases.has(token);
        } finally {
            lock.unlock();
        }
    }

    /** Whether it was there. */
    boolean settle(long token, Seq<? extends Outcome> outcomes, Instant now) {
        lock.lock();
        try {
            HeldLease held = leases.remove(token);
            if (held == null) {
                return false;
            }
            List<Entry> entries = held.entries();
            if (outcomes.size() != entries.size()) {
                leases.add(held);
                throw new IllegalArgumentException(
                        "expected an outcome for each of " + entries.size() + " deliveries, found " + outcomes.size());
            }
            // From the last to the first, because each one that comes back comes before all others.
            Vector<Outcome> indexed = Vector.ofAll(outcomes);
            for (int i = entries.size() - 1; i >= 0; i--) {
                settle(entries.get(i), indexed.get(i), now);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** A lease for each part instead of one, none if that was not there; what is in no part comes back. */
    Seq<Lease> part(long token, Seq<? extends Seq<Delivery>> parts, Instant now, Duration time, TokenSource tokens) {
        lock.lock();
        try {
            HeldLease held = leases.remove(token);
            if (held == null) {
                return Vector.empty();
            }
            Map<Long, Entry> left = new LinkedHashMap<>();
            held.entries().forEach(entry -> left.put(entry.position, entry));
            Seq<Lease> parted = Vector.ofAll(parts).map(part -> {
                List<Entry> own = new ArrayList<>(part.size());
                part.forEach(delivery -> own.add(Objects.requireNonNull(left.remove(delivery.position()))));
                return hold(own, now.plus(time), tokens.next());
            });
            List<Entry> others = new ArrayList<>(left.values());
            // From the last to the first, because each one that comes back comes before all others.
            others.reversed().forEach(entry -> settle(entry, Outcome.released(), now));
            return parted;
        } finally {
            lock.unlock();
        }
    }

    QueueState state(Instant now) {
        lock.lock();
        try {
            int scheduled = 0;
            int retrying = 0;
            for (Entry entry : later) {
                if (entry.due.isAfter(now)) {
                    scheduled += entry.attempts == 0 ? 1 : 0;
                    retrying += entry.attempts == 0 ? 0 : 1;
                }
            }
            return new QueueState(
                    room.taken() - leased - scheduled - retrying,
                    leased,
                    scheduled,
                    retrying,
                    dead.size(),
                    Option.of(ordered.oldest()));
        } finally {
            lock.unlock();
        }
    }

    Seq<DeadLetter> deadLetters(long after, int limit) {
        lock.lock();
        try {
            return Vector.ofAll(dead.tailMap(after, false).values().stream()
                    .limit(limit)
                    .map(entry -> new DeadLetter(entry.delivery(entry.attempts), entry.error, entry.due)));
        } finally {
            lock.unlock();
        }
    }

    Vector<Long> deadPositions() {
        lock.lock();
        try {
            return Vector.ofAll(dead.keySet());
        } finally {
            lock.unlock();
        }
    }

    boolean isDead(long position) {
        lock.lock();
        try {
            return dead.containsKey(position);
        } finally {
            lock.unlock();
        }
    }

    void requeue(long position) {
        lock.lock();
        try {
            Entry entry = dead.remove(position);
            if (entry != null) {
                room.take();
                entry.attempts = 0;
                entry.error = "";
                entry.state = DeliveryState.WAITING;
                index.takeText(entry);
                ordered.rejoin(entry);
            }
        } finally {
            lock.unlock();
        }
    }

    void discard(long position) {
        lock.lock();
        try {
            Entry entry = dead.remove(position);
            if (entry != null) {
                index.remove(entry);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean has(UUID message) {
        return get(message) != null;
    }

    boolean isLeased(UUID message) {
        Entry entry = get(message);
        return entry != null && entry.state == DeliveryState.LEASED;
    }

    /** Whether it is scheduled or retrying. */
    boolean isLater(UUID message, Instant now) {
        Entry entry = get(message);
        return entry != null && isLater(entry.stateAt(now));
    }

    Option<DeliveryStatus> find(UUID message, Instant now) {
        lock.lock();
        try {
            Entry entry = get(message);
            return entry == null ? Option.none() : Option.some(entry.status(consumer.name(), now));
        } finally {
            lock.unlock();
        }
    }

    Seq<DeliveryStatus> list(DeliveryState state, long after, int limit, Instant now) {
        return list(state, after, limit, now, entry -> entry.status(consumer.name(), now));
    }

    Seq<Delivery> waiting(long after, int limit, Instant now) {
        return list(DeliveryState.WAITING, after, limit, now, entry -> entry.delivery(entry.attempts + 1));
    }

    private <A> Seq<A> list(DeliveryState state, long after, int limit, Instant now, Function<Entry, A> shown) {
        lock.lock();
        try {
            return Vector.ofAll(all().filter(entry -> entry.position > after && entry.stateAt(now) == state)
                    .sorted(Comparator.comparingLong(entry -> entry.position))
                    .limit(limit)
                    .map(shown));
        } finally {
            lock.unlock();
        }
    }

    /** Which of some keys are not done, by their texts. */
    HashSet<String> openKeys(io.vavr.collection.Set<String> keys) {
        lock.lock();
        try {
            return HashSet.ofAll(all().filter(entry -> entry.key != null && entry.state != DeliveryState.DEAD)
                    .map(entry -> String.valueOf(entry.key))
                    .filter(keys::contains));
        } finally {
            lock.unlock();
        }
    }

    void withdraw(UUID message) {
        lock.lock();
        try {
            Entry entry = get(message);
            if (entry == null) {
                return;
            }
            switch (entry.state) {
                case LEASED -> {
                    entry.withdrawn = true;
                    withdrawn.add(message);
                    index.freeText(entry);
                }
                case DEAD -> discard(entry.position);
                case WAITING -> {
                    ordered.withdraw(entry);
                    finish(entry);
                }
                case SCHEDULED -> {
                    later.remove(entry);
                    finish(entry);
                }
                case RETRYING -> {
                    later.remove(entry);
                    finish(entry);
                    ordered.leave(entry);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    void hasten(UUID message, Instant now) {
        lock.lock();
        try {
            Entry entry = get(message);
            if (entry != null && isLater(entry.state)) {
                later.remove(entry);
                entry.due = now;
                comeDue(entry);
            }
        } finally {
            lock.unlock();
        }
    }

    private static boolean isLater(DeliveryState state) {
        return state == DeliveryState.SCHEDULED || state == DeliveryState.RETRYING;
    }

    private @Nullable Entry get(UUID message) {
        lock.lock();
        try {
            return index.byMessage(message);
        } finally {
            lock.unlock();
        }
    }

    private Stream<Entry> all() {
        return Stream.of(ordered.all(), later.stream(), leases.entries(), dead.values().stream())
                .flatMap(entries -> entries);
    }

    private void postpone(Entry entry, DeliveryState state) {
        entry.state = state;
        later.add(entry);
    }

    private Lease give(int each, Instant end, long token) {
        List<Entry> entries = ordered.take(each);
        leased += entries.size();
        entries.forEach(entry -> entry.state = DeliveryState.LEASED);
        return hold(entries, end, token);
    }

    private Lease hold(List<Entry> entries, Instant end, long token) {
        leases.add(new HeldLease(token, entries, end));
        return new Lease(consumer, token, Vector.ofAll(entries).map(entry -> entry.delivery(entry.attempts + 1)));
    }

    private void settle(Entry entry, Outcome outcome, Instant now) {
        leased--;
        if (entry.withdrawn) {
            finish(entry);
            ordered.leave(entry);
            return;
        }
        switch (outcome) {
            case Outcome.Done done -> {
                finish(entry);
                ordered.leave(entry);
            }
            case Outcome.Retry retry -> {
                entry.attempts++;
                entry.error = retry.error();
                entry.due = now.plus(retry.after());
                postpone(entry, DeliveryState.RETRYING);
            }
            case Outcome.Dead buried -> {
                entry.attempts++;
                bury(entry, buried.error(), now);
            }
            case Outcome.Released unstarted -> comeBack(entry);
        }
    }

    private void comeBack(Entry entry) {
        entry.state = DeliveryState.WAITING;
        ordered.comeBack(entry);
    }

    private void bury(Entry entry, String error, Instant now) {
        close(entry);
        entry.state = DeliveryState.DEAD;
        entry.error = error;
        entry.due = now;
        dead.put(entry.position, entry);
        ordered.leave(entry);
    }

    /** It is done, or nobody wants it any more. */
    private void finish(Entry entry) {
        close(entry);
        index.remove(entry);
        if (entry.withdrawn) {
            withdrawn.remove(entry.message);
        }
    }

    private void close(Entry entry) {
        room.giveBack();
        index.freeText(entry);
    }

    private void endLeases(Instant now) {
        if (leases.firstEnd().isAfter(now)) {
            return;
        }
        leases.removeEnded(now).stream()
                .sorted(Comparator.comparingLong((Entry entry) -> entry.position)
                        .reversed())
                .forEach(entry -> abandon(entry, now));
    }

    private void abandon(Entry entry, Instant now) {
        leased--;
        entry.attempts++;
        if (entry.withdrawn) {
            finish(entry);
            ordered.leave(entry);
        } else if (entry.attempts < consumer.maxAttempts()) {
            comeBack(entry);
        } else {
            bury(entry, "its worker did not settle it in time, at the last of " + entry.attempts + " attempts", now);
        }
    }

    private void comeDue(Instant now) {
        while (!later.isEmpty() && !later.first().due.isAfter(now)) {
            comeDue(later.removeFirst());
        }
    }

    private void comeDue(Entry entry) {
        entry.state = DeliveryState.WAITING;
        if (entry.attempts == 0) {
            ordered.arrive(entry);
        } else {
            ordered.comeBack(entry);
        }
    }

    private Option<Duration> untilNext(Instant now) {
        if (ordered.isReady()) {
            return Option.some(Duration.ZERO);
        }
        Entry entry = later.isEmpty() ? null : later.first();
        Instant firstEnd = leases.firstEnd();
        Instant next = entry == null || entry.due.isAfter(firstEnd) ? firstEnd : entry.due;
        return next.equals(Instant.MAX) ? Option.none() : Option.some(Duration.between(now, next));
    }
}
