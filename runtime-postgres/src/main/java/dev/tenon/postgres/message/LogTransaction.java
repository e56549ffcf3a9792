package dev.tenon.postgres.message;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.ForwardingMessageReads;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.Withdrawal;
import dev.tenon.postgres.store.CommitPart;
import dev.tenon.postgres.store.LastStatement;
import dev.tenon.postgres.store.SqlWork;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one transaction does to the log: it is kept here and written at the commit, so that it is few statements and locks nothing before. */
final class LogTransaction implements MessageLogTx, ForwardingMessageReads, CommitPart {

    private final PostgresMessageLog log;
    private final Transaction transaction;
    private final CommittedMessages reads;
    private final Appends appends;
    private final List<Settlement> settlements = new ArrayList<>(1);
    private final Set<Long> requeued = new LinkedHashSet<>();
    private final Set<Long> discarded = new LinkedHashSet<>();
    private final Set<Long> hastened = new LinkedHashSet<>();

    /** What was asked for, and is not to be found any more. */
    private final Set<UUID> removed = new LinkedHashSet<>();

    private final Set<Long> dropped = new LinkedHashSet<>();
    private final Set<Long> withdrawn = new LinkedHashSet<>();

    /** The consumers of what is not appended or settled. */
    private final Set<String> touched = new LinkedHashSet<>();

    /** Whether something comes from elsewhere. */
    private boolean takesOver;

    private boolean enlisted;

    LogTransaction(PostgresMessageLog log, Transaction transaction) {
        this.log = log;
        this.transaction = transaction;
        this.reads = new CommittedMessages(log.sql(), log.payloads(), this::run);
        this.appends = new Appends(log.payloads());
    }

    @Override
    public <T> UUID append(NewMessage<T> message) {
        enlist();
        UUID there = message.unique().isEmpty()
                ? null
                : find(message, message.unique().get());
        if (there != null) {
            return there;
        }
        appends.add(message);
        return message.id();
    }

    @Override
    public void settle(Lease lease, Seq<? extends Outcome> outcomes) {
        enlist();
        boolean isSaid = settlements.removeIf(said -> said.lease().token() == lease.token());
        if (!isSaid && !holds(lease)) {
            throw new FailureException(new Failure.NotFound("Lease", Long.toString(lease.token())));
        }
        settlements.add(new Settlement(lease, outcomes));
    }

    @Override
    public boolean requeue(Consumer consumer, long position) {
        return isDead(consumer, position) && revive(consumer, position, requeued);
    }

    @Override
    public long requeueAll(Consumer consumer) {
        return deadPositions(consumer).count(position -> revive(consumer, position, requeued));
    }

    @Override
    public boolean discard(Consumer consumer, long position) {
        return isDead(consumer, position) && revive(consumer, position, discarded);
    }

    @Override
    public Withdrawal withdraw(MessageQueue queue, UUID message) {
        enlist();
        if (appends.remove(queue, message)) {
            return Withdrawal.DROPPED;
        }
        Seq<DeliveryStatus> there = removed.contains(message) ? Vector.empty() : reads.find(queue, message);
        if (there.isEmpty()) {
            return Withdrawal.ABSENT;
        }
        removed.add(message);
        there.forEach(status -> touched.add(status.consumer()));
        boolean isLeased = there.exists(status -> status.state() == DeliveryState.LEASED);
        (isLeased ? withdrawn : dropped)
                .addAll(there.map(DeliveryStatus::position).asJava());
        return isLeased ? Withdrawal.ASKED : Withdrawal.DROPPED;
    }

    @Override
    public boolean hasten(MessageQueue queue, UUID message) {
        enlist();
        if (appends.has(queue, message)) {
            return appends.hasten(queue, message, now());
        }
        Seq<DeliveryStatus> later = removed.contains(message)
                ? Vector.empty()
                : reads.find(queue, message)
                        .filter(status ->
                                status.state() == DeliveryState.SCHEDULED || status.state() == DeliveryState.RETRYING);
        later.forEach(status -> touched.add(status.consumer()));
        return hastened.addAll(later.map(DeliveryStatus::position).asJava());
    }

    @Override
    public boolean isFirst(String source, UUID message) {
        takesOver = true;
        return this.<Boolean>run(connection -> {
            try (Call receive = Call.kept(connection, log.sql().receive)) {
                return receive.text(source).uuid(message).changed() == 1;
            }
        });
    }

    @Override
    public MessageReads reads() {
        return reads;
    }

    @Override
    public Option<LastStatement> beforeCommit() {
        if (settlements.isEmpty()) {
            log.room().await(appends.waiting(takesOver), this::run);
        }
        if (!dropped.isEmpty() && isLeasedMeanwhile()) {
            throw changed("Message", removed.iterator().next().toString());
        }
        if (!settlements.isEmpty() || !touched.isEmpty()) {
            this.<Boolean>run(this::write);
        }
        return Option.when(!appends.isEmpty(), () -> appends.statement(log.sql().append));
    }

    @Override
    public void afterCommit() {
        appends.taken().forEach((consumer, count) -> {
            touched.add(consumer.name());
            log.room().changed(consumer, count);
        });
        for (Settlement settlement : settlements) {
            log.settled(settlement);
        }
        log.wake().committed(touched);
    }

    /** As others see it, which the snapshot does not show. Where connections are short it is left to who settles. */
    private boolean isLeasedMeanwhile() {
        return log.statements().connections().patient() > 0
                && log.statements().<Boolean>alone(connection -> {
                    try (Call leased = new Call(connection, log.sql().isLeased)) {
                        return leased.texts(touched).numbers(dropped).isTrue();
                    }
                });
    }

    private boolean write(Connection connection) throws SQLException {
        boolean isOwnSession = !log.statements().connections().isCallersTransaction();
        for (Settlement settlement : settlements) {
            if (!settlement.write(connection, log.sql(), isOwnSession)) {
                throw changed("Lease", Long.toString(settlement.lease().token()));
            }
            if (!settlement.isWhole()) {
                // One was withdrawn between its claim and this.
                throw changed("Lease", Long.toString(settlement.lease().token()));
            }
        }
        write(connection, log.sql().requeue, requeued, "DeadLetter");
        write(connection, log.sql().discard, discarded, "DeadLetter");
        write(connection, log.sql().drop, dropped, "Message");
        write(connection, log.sql().hasten, hastened, "Message");
        if (!withdrawn.isEmpty()) {
            try (Call withdraw = new Call(connection, log.sql().withdraw)) {
                withdraw.numbers(withdrawn).numbers(withdrawn).changed();
            }
        }
        return true;
    }

    private static void write(Connection connection, String sql, Set<Long> positions, String what) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (Call call = new Call(connection, sql)) {
            if (call.numbers(positions).changed() != positions.size()) {
                throw changed(what, positions.iterator().next().toString());
            }
        }
    }

    private void enlist() {
        if (!enlisted) {
            log.statements().enlist(transaction, this);
            enlisted = true;
        }
    }

    private <A> A run(SqlWork<A> work) {
        return log.statements().in(transaction, work);
    }

    private @Nullable UUID find(NewMessage<?> message, String text) {
        UUID own = appends.unique(message.queue(), text);
        if (own != null) {
            return own;
        }
        String[] consumers = message.queue().consumers().map(Consumer::name).toJavaArray(String[]::new);
        return run(connection -> {
                    try (Call unique = new Call(connection, log.sql().unique)) {
                        ResultSet rows = unique.texts(consumers)
                                .text(text)
                                .uuids(removed)
                                .rows();
                        return rows.next() ? Vector.of(rows.getObject(1, UUID.class)) : Vector.<UUID>empty();
                    }
                })
                .headOption()
                .getOrNull();
    }

    private boolean holds(Lease lease) {
        return run(connection -> {
            try (Call holds = new Call(connection, log.sql().holds)) {
                return holds.number(lease.token()).isTrue();
            }
        });
    }

    private boolean isDead(Consumer consumer, long position) {
        return run(connection -> {
            try (Call dead = new Call(connection, log.sql().isDead)) {
                return dead.number(position).text(consumer.name()).isTrue();
            }
        });
    }

    /** By the clock of the log. */
    private Instant now() {
        return run(connection -> {
            try (Call now = new Call(connection, "SELECT clock_timestamp()")) {
                return now.row().getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }

    private Vector<Long> deadPositions(Consumer consumer) {
        return run(connection -> {
            try (Call dead = new Call(connection, log.sql().deadPositions)) {
                ResultSet rows = dead.text(consumer.name()).rows();
                List<Long> positions = new ArrayList<>();
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
                return Vector.ofAll(positions);
            }
        });
    }

    /** Whether nothing else was to become of it in this transaction. */
    private boolean revive(Consumer consumer, long position, Set<Long> how) {
        enlist();
        touched.add(consumer.name());
        return !requeued.contains(position) && !discarded.contains(position) && how.add(position);
    }

    private static FailureException changed(String what, String number) {
        return new FailureException(new Failure.Conflict(what, number, new Failure.Conflict.ConcurrentChange()));
    }
}
