package dev.tenon.postgres.message;

import dev.tenon.message.Claim;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageReads;
import dev.tenon.message.Outcome;
import dev.tenon.postgres.message.ClaimTransaction.Claimed;
import dev.tenon.postgres.message.ClaimTransaction.Held;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresStatements;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages of a context in the tables of {@link MessageTables}, in the transactions of its {@link PostgresDatabase}. Payloads are JSON.
 * Leases and schedules go by the clock of the server. Any number of processes share the messages of a consumer; one connection of
 * each listens, while somebody waits for work. Safe for use by several threads.
 */
public final class PostgresMessageLog implements MessageLog {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresMessageLog.class);

    private final PostgresStatements statements;
    private final MessageSql sql;
    private final Payloads payloads;
    private final CommittedMessages committed;
    private final Wake wake;
    private final Room room;

    private PostgresMessageLog(PostgresDatabase database, Seq<PayloadType<?>> types) {
        this.statements = new PostgresStatements(database);
        this.sql = new MessageSql(statements);
        this.payloads = new Payloads(types);
        this.committed = new CommittedMessages(sql, payloads, statements::alone);
        this.wake = new Wake(statements, sql);
        this.room = new Room(statements, sql);
    }

    /**
     * The log in {@code database}.
     *
     * @param types the kinds of messages that are appended and handled here; those of others stay for who knows them
     */
    public static PostgresMessageLog in(PostgresDatabase database, Seq<PayloadType<?>> types) {
        return new PostgresMessageLog(database, types);
    }

    @Override
    public MessageReads reads() {
        return committed;
    }

    @Override
    public MessageLogTx in(Transaction transaction) {
        return new LogTransaction(this, transaction);
    }

    @Override
    public TransactionManager manager() {
        return statements.database();
    }

    @Override
    public Claim claim(Consumer consumer, int leases, int each, Duration time) {
        if (leases == 0) {
            return new Claim(
                    Vector.empty(),
                    Option.none(),
                    statements.alone(connection -> ClaimTransaction.withdrawn(connection, sql, consumer)));
        }
        String[] types = payloads.namesFor(consumer);
        String schema = statements.database().schema();
        Claimed claimed = statements.together(
                connection -> new ClaimTransaction(connection, sql, schema, consumer, types, leases, each).run(time));
        return claimed.leases().isEmpty()
                ? new Claim(Vector.empty(), claimed.next(), claimed.withdrawn())
                : new Claim(delivered(consumer, claimed.leases()), Option.some(Duration.ZERO), claimed.withdrawn());
    }

    @Override
    public boolean extend(Lease lease, Duration time) {
        boolean isHeld = this.statements.<Boolean>alone(connection -> {
            try (Call extend = new Call(connection, sql.extend)) {
                return extend.number(lease.token())
                                .number(time.toNanos() / 1000)
                                .changed()
                        == 1;
            }
        });
        if (isHeld) {
            this.statements.<Integer>alone(connection -> {
                try (Call sweep = new Call(connection, sql.sweep)) {
                    return sweep.changed();
                }
            });
        }
        return isHeld;
    }

    @Override
    public boolean settle(Lease lease, Seq<? extends Outcome> outcomes) {
        Settlement settlement = new Settlement(lease, outcomes);
        boolean isHeld = this.statements.<Boolean>alone(connection -> settlement.write(connection, sql, false));
        if (isHeld) {
            settled(settlement);
        }
        return isHeld;
    }

    @Override
    public Seq<Lease> part(Lease lease, Seq<? extends Seq<Delivery>> parts, Duration time) {
        NewLeases leases = new NewLeases();
        parts.forEach(part -> leases.add(
                part.map(Delivery::position).asJava(),
                part.flatMap(Delivery::key).map(Object::toString).distinct().asJava()));
        List<Long> others =
                new ArrayList<>(lease.deliveries().map(Delivery::position).asJava());
        others.removeAll(leases.positions());
        Map<Long, Long> tokens = this.statements.<Map<Long, Long>>alone(connection -> {
            try (Call part = new Call(connection, sql.part)) {
                ResultSet rows = leases.with(
                                part.number(lease.token()).numbers(others).numbers(others),
                                time,
                                lease.consumer().name())
                        .rows();
                Map<Long, Long> found = new HashMap<>();
                while (rows.next()) {
                    found.put(rows.getLong(2), rows.getLong(1));
                }
                return found;
            }
        });
        wake.tell(lease.consumer().name());
        return tokens.isEmpty()
                ? Vector.empty()
                : Vector.ofAll(parts)
                        .map(part -> new Lease(
                                lease.consumer(),
                                Objects.requireNonNull(tokens.get(part.head().position())),
                                part));
    }

    @Override
    public AutoCloseable onWork(Consumer consumer, Runnable listener) {
        return wake.onWork(consumer, listener);
    }

    PostgresStatements statements() {
        return statements;
    }

    MessageSql sql() {
        return sql;
    }

    Payloads payloads() {
        return payloads;
    }

    Wake wake() {
        return wake;
    }

    Room room() {
        return room;
    }

    /** A lease was settled. */
    void settled(Settlement settlement) {
        Consumer consumer = settlement.lease().consumer();
        room.changed(consumer, -settlement.finished());
        wake.tell(consumer.name());
    }

    private Vector<Lease> delivered(Consumer consumer, List<Held> held) {
        List<Long> positions = new ArrayList<>();
        held.forEach(lease -> positions.addAll(lease.positions()));
        Map<Long, Delivery> deliveries = new HashMap<>();
        Map<Long, String> unreadable = new HashMap<>();
        for (StoredMessage stored : fetched(positions)) {
            try {
                PayloadType<?> known = Objects.requireNonNull(payloads.named(stored.type()));
                deliveries.put(stored.position(), stored.delivery(known));
            } catch (RuntimeException e) {
                LOG.error(
                        "Dead, because its payload cannot be read: {} {} for {}: {}",
                        stored.type(),
                        stored.message(),
                        consumer,
                        e.getMessage());
                unreadable.put(stored.position(), String.valueOf(e.getMessage()));
            }
        }
        if (!unreadable.isEmpty()) {
            bury(unreadable);
        }
        return Vector.ofAll(held)
                .map(lease -> new Lease(consumer, lease.token(), readable(lease, deliveries)))
                .filter(this::isWorth);
    }

    private static Vector<Delivery> readable(Held lease, Map<Long, Delivery> deliveries) {
        List<Delivery> found = new ArrayList<>(lease.positions().size());
        for (Long position : lease.positions()) {
            Delivery delivery = deliveries.get(position);
            if (delivery != null) {
                found.add(delivery);
            }
        }
        return Vector.ofAll(found);
    }

    /** Ends a lease of which nothing is left. */
    private boolean isWorth(Lease lease) {
        if (lease.deliveries().isEmpty()) {
            settle(lease, Vector.empty());
            return false;
        }
        return true;
    }

    private List<StoredMessage> fetched(List<Long> positions) {
        return statements.alone(connection -> {
            try (Call fetch = new Call(connection, sql.fetch)) {
                ResultSet rows = fetch.numbers(positions).rows();
                List<StoredMessage> stored = new ArrayList<>(positions.size());
                while (rows.next()) {
                    stored.add(StoredMessage.read(rows));
                }
                return stored;
            }
        });
    }

    private void bury(Map<Long, String> errors) {
        this.statements.<Integer>alone(connection -> {
            try (Call bury = new Call(connection, sql.bury)) {
                return bury.numbers(errors.keySet()).texts(errors.values()).changed();
            }
        });
    }
}
