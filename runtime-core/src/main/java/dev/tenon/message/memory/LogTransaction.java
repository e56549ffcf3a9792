package dev.tenon.message.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Consumer;
import dev.tenon.message.ForwardingMessageReads;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.Withdrawal;
import dev.tenon.message.memory.Receipts.Receipt;
import dev.tenon.store.memory.CommitPart;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one transaction does to the log. */
final class LogTransaction implements MessageLogTx, ForwardingMessageReads, CommitPart {

    private final MemoryMessageLog log;
    private final Transaction transaction;

    // Each is empty and immutable until there is something: most transactions do one thing or two.
    private List<Appended> appended = List.of();
    private List<Settlement> settled = List.of();
    private List<Revival> revived = List.of();
    private List<Removal> removed = List.of();
    private List<Hastening> hastened = List.of();
    private Set<Receipt> received = Set.of();

    /** Whose locks are held from the check to the end of the commit, each once. */
    private final List<ConsumerDeliveries> touched = new ArrayList<>(1);

    private boolean enlisted;

    private record Settlement(Lease lease, Seq<? extends Outcome> outcomes) {}

    /** Of a dead letter, or its end. */
    private record Revival(Consumer consumer, long position, boolean isDiscarded) {}

    /** Of a message; {@code isDropped} when nobody may have it. */
    private record Removal(MessageQueue queue, UUID message, boolean isDropped) {}

    private record Hastening(MessageQueue queue, UUID message) {}

    LogTransaction(MemoryMessageLog log, Transaction transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    public <T> UUID append(NewMessage<T> message) {
        enlist();
        UUID there = message.unique().isEmpty()
                ? null
                : find(message.queue(), message.unique().get());
        if (there != null) {
            return there;
        }
        appended = with(appended, new Appended(message, takersOf(message)));
        return message.id();
    }

    @Override
    public void settle(Lease lease, Seq<? extends Outcome> outcomes) {
        enlist();
        boolean isSaid = !settled.isEmpty() && settled.removeIf(said -> said.lease.token() == lease.token());
        if (!isSaid && !log.of(lease.consumer()).holds(lease.token())) {
            throw new FailureException(new Failure.NotFound("Lease", Long.toString(lease.token())));
        }
        settled = with(settled, new Settlement(lease, outcomes));
    }

    @Override
    public boolean requeue(Consumer consumer, long position) {
        return revive(consumer, position, false);
    }

    @Override
    public long requeueAll(Consumer consumer) {
        return log.of(consumer).deadPositions().count(position -> revive(consumer, position, false));
    }

    @Override
    public boolean discard(Consumer consumer, long position) {
        return revive(consumer, position, true);
    }

    @Override
    public Withdrawal withdraw(MessageQueue queue, UUID message) {
        enlist();
        if (!appended.isEmpty() && appended.removeIf(own -> own.is(queue, message))) {
            return Withdrawal.DROPPED;
        }
        boolean isThere = !isRemoved(queue, message)
                && queue.consumers().exists(consumer -> log.of(consumer).has(message));
        if (!isThere) {
            return Withdrawal.ABSENT;
        }
        boolean isDropped = !isLeased(queue, message);
        removed = with(removed, new Removal(queue, message, isDropped));
        return isDropped ? Withdrawal.DROPPED : Withdrawal.ASKED;
    }

    @Override
    public boolean hasten(MessageQueue queue, UUID message) {
        enlist();
        Instant now = log.now();
        boolean isLater = isOwnLater(queue, message, now)
                || (!isRemoved(queue, message)
                        && queue.consumers().exists(consumer -> log.of(consumer).isLater(message, now)));
        if (isLater) {
            hastened = with(hastened, new Hastening(queue, message));
        }
        return isLater;
    }

    @Override
    public boolean isFirst(String source, UUID message) {
        enlist();
        Receipt receipt = new Receipt(source, message);
        if (received.isEmpty()) {
            received = new LinkedHashSet<>();
        }
        return !log.receipts().has(receipt) && received.add(receipt);
    }

    @Override
    public MessageReads reads() {
        return log;
    }

    @Override
    public void prepare() {
        if (!settled.isEmpty()) {
            return;
        }
        RoomAwaited room = new RoomAwaited(log.platform());
        for (Appended each : appended) {
            if (!each.message().isFollowUp() || !received.isEmpty()) {
                each.takers().forEach(taker -> room.await(each.message().queue(), taker));
            }
        }
    }

    @Override
    public Failure.@Nullable Conflict check() {
        appended.forEach(each -> each.takers().forEach(this::touch));
        settled.forEach(settlement -> touch(log.of(settlement.lease.consumer())));
        revived.forEach(revival -> touch(log.of(revival.consumer)));
        removed.forEach(removal -> touch(removal.queue));
        hastened.forEach(hastening -> touch(hastening.queue));
        touched.forEach(deliveries -> deliveries.lock().lock());
        Failure.Conflict conflict = conflict();
        if (conflict != null) {
            unlock();
        }
        return conflict;
    }

    @Override
    public void abort() {
        unlock();
    }

    @Override
    public void commit() {
        Instant now = log.now();
        for (Settlement settlement : settled) {
            log.of(settlement.lease.consumer()).settle(settlement.lease.token(), settlement.outcomes, now);
        }
        for (Revival revival : revived) {
            ConsumerDeliveries deliveries = log.of(revival.consumer);
            if (revival.isDiscarded) {
                deliveries.discard(revival.position);
            } else {
                deliveries.requeue(revival.position);
            }
        }
        received.forEach(receipt -> log.receipts().add(receipt, now));
        for (Removal removal : removed) {
            removal.queue.consumers().forEach(consumer -> log.of(consumer).withdraw(removal.message));
        }
        for (Appended each : appended) {
            append(each.message(), each.takers(), now);
        }
        for (Hastening hastening : hastened) {
            hastening.queue.consumers().forEach(consumer -> log.of(consumer).hasten(hastening.message, now));
        }
        unlock();
    }

    @Override
    public void committed() {
        touched.forEach(ConsumerDeliveries::tell);
    }

    private void unlock() {
        touched.forEach(deliveries -> deliveries.lock().unlock());
    }

    private void touch(MessageQueue queue) {
        queue.consumers().forEach(consumer -> touch(log.of(consumer)));
    }

    private void touch(ConsumerDeliveries deliveries) {
        if (!touched.contains(deliveries)) {
            touched.add(deliveries);
        }
    }

    private List<ConsumerDeliveries> takersOf(NewMessage<?> message) {
        Seq<Consumer> takers = message.queue().takersOf(message.type());
        List<ConsumerDeliveries> deliveries = new ArrayList<>(takers.size());
        takers.forEach(taker -> deliveries.add(log.of(taker)));
        return deliveries;
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = some.isEmpty() ? new ArrayList<>(1) : some;
        more.add(one);
        return more;
    }

    private void enlist() {
        if (!enlisted) {
            log.database().enlist(transaction, this);
            enlisted = true;
        }
    }

    private @Nullable UUID find(MessageQueue queue, String unique) {
        for (Appended own : appended) {
            if (own.message().queue().equals(queue) && own.message().unique().contains(unique)) {
                return own.message().id();
            }
        }
        for (Consumer consumer : queue.consumers()) {
            Entry entry = log.of(consumer).uniqueBy(unique);
            if (entry != null && !isRemoved(queue, entry.message)) {
                return entry.message;
            }
        }
        return null;
    }

    private boolean isRemoved(MessageQueue queue, UUID message) {
        return removed.stream().anyMatch(own -> own.queue.equals(queue) && own.message.equals(message));
    }

    private boolean isLeased(MessageQueue queue, UUID message) {
        return queue.consumers().exists(consumer -> log.of(consumer).isLeased(message));
    }

    private boolean isOwnLater(MessageQueue queue, UUID message, Instant now) {
        return appended.stream()
                .anyMatch(own -> own.is(queue, message) && own.message().due().exists(due -> due.isAfter(now)));
    }

    private boolean revive(Consumer consumer, long position, boolean isDiscarded) {
        enlist();
        boolean isThere = log.of(consumer).isDead(position)
                && revived.stream().noneMatch(own -> own.consumer.equals(consumer) && own.position == position);
        if (isThere) {
            revived = with(revived, new Revival(consumer, position, isDiscarded));
        }
        return isThere;
    }

    private Failure.@Nullable Conflict conflict() {
        for (Settlement settlement : settled) {
            if (!log.of(settlement.lease.consumer()).holds(settlement.lease.token())) {
                return changed("Lease", settlement.lease.token());
            }
        }
        for (Revival revival : revived) {
            if (!log.of(revival.consumer).isDead(revival.position)) {
                return changed("DeadLetter", revival.position);
            }
        }
        for (Removal removal : removed) {
            boolean isThere = removal.queue
                    .consumers()
                    .exists(consumer -> log.of(consumer).has(removal.message));
            if (removal.isDropped && (!isThere || isLeased(removal.queue, removal.message))) {
                return new Failure.Conflict(
                        "Message", removal.message.toString(), new Failure.Conflict.ConcurrentChange());
            }
        }
        for (Receipt receipt : received) {
            if (log.receipts().has(receipt)) {
                return new Failure.Conflict(
                        "Message", receipt.message().toString(), new Failure.Conflict.ConcurrentChange());
            }
        }
        for (Appended each : appended) {
            if (each.message().unique().isDefined() && isTaken(each.message())) {
                return new Failure.Conflict(
                        "Message", each.message().id().toString(), new Failure.Conflict.ConcurrentChange());
            }
        }
        return null;
    }

    private boolean isTaken(NewMessage<?> message) {
        return message.queue().consumers().exists(consumer -> {
            Entry entry = log.of(consumer).uniqueBy(message.unique().get());
            return entry != null && !isRemoved(message.queue(), entry.message);
        });
    }

    private <T> void append(NewMessage<T> message, List<ConsumerDeliveries> takers, Instant now) {
        Object key = message.key().getOrNull();
        for (ConsumerDeliveries taker : takers) {
            Entry entry = new Entry(
                    log.nextPosition(),
                    message.id(),
                    message.type(),
                    message.payload(),
                    key,
                    message.priority(),
                    message.unique().getOrNull(),
                    now,
                    message.due().getOrElse(now),
                    message.by());
            taker.append(entry, now);
        }
    }

    private static Failure.Conflict changed(String what, long number) {
        return new Failure.Conflict(what, Long.toString(number), new Failure.Conflict.ConcurrentChange());
    }
}
