package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.DeliveryState;
import dev.tenon.message.DeliveryStatus;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageReads;
import dev.tenon.message.QueueState;
import dev.tenon.postgres.store.SqlWork;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What can be seen of a log in one session. As safe for use by several threads as the session. */
final class CommittedMessages implements MessageReads {

    private final MessageSql sql;
    private final Payloads payloads;
    private final Session session;

    /** Where the statements run. */
    interface Session {
        <A> A run(SqlWork<A> work);
    }

    CommittedMessages(MessageSql sql, Payloads payloads, Session session) {
        this.sql = sql;
        this.payloads = payloads;
        this.session = session;
    }

    @Override
    public QueueState state(Consumer consumer) {
        return session.run(connection -> {
            try (Call state = new Call(connection, sql.state)) {
                for (int i = 0; i < 7; i++) {
                    state.text(consumer.name());
                }
                ResultSet row = state.row();
                return new QueueState(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        Option.of(row.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
            }
        });
    }

    @Override
    public Seq<DeadLetter> deadLetters(Consumer consumer, long after, int limit) {
        return session.run(connection -> {
            try (Call letters = new Call(connection, sql.deadLetters)) {
                ResultSet rows = letters.text(consumer.name())
                        .number(after)
                        .number(limit)
                        .rows();
                Vector<DeadLetter> found = Vector.empty();
                while (rows.next()) {
                    found = found.append(deadLetter(rows));
                }
                return found;
            }
        });
    }

    @Override
    public Seq<Delivery> waiting(Consumer consumer, long after, int limit) {
        return session.run(connection -> {
            try (Call waiting = new Call(connection, sql.waiting)) {
                for (int i = 0; i < 3; i++) {
                    waiting.text(consumer.name()).number(after);
                }
                ResultSet rows = waiting.text(consumer.name()).number(limit).rows();
                Vector<Delivery> found = Vector.empty();
                while (rows.next()) {
                    found = found.append(readable(StoredMessage.read(rows)));
                }
                return found;
            }
        });
    }

    @Override
    public Set<String> openKeys(Consumer consumer, Set<String> keys) {
        String[] texts = keys.toJavaArray(String[]::new);
        return session.run(connection -> {
            try (Call open = new Call(connection, sql.openKeys)) {
                for (int i = 0; i < 3; i++) {
                    open.text(consumer.name()).texts(texts);
                }
                ResultSet rows = open.rows();
                Set<String> found = HashSet.empty();
                while (rows.next()) {
                    found = found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    @Override
    public Seq<DeliveryStatus> find(MessageQueue queue, UUID message) {
        String[] consumers = queue.consumers().map(Consumer::name).toJavaArray(String[]::new);
        return session.run(connection -> {
            try (Call find = new Call(connection, sql.find)) {
                return statuses(find.uuid(message).texts(consumers).rows());
            }
        });
    }

    @Override
    public Seq<DeliveryStatus> list(Consumer consumer, DeliveryState state, long after, int limit) {
        return session.run(connection -> {
            try (Call list = new Call(connection, sql.list)) {
                return statuses(list.text(consumer.name())
                        .text(state.name())
                        .number(after)
                        .number(limit)
                        .rows());
            }
        });
    }

    private static Vector<DeliveryStatus> statuses(ResultSet rows) throws SQLException {
        Vector<DeliveryStatus> found = Vector.empty();
        while (rows.next()) {
            found = found.append(new DeliveryStatus(
                    rows.getString(1),
                    rows.getLong(2),
                    rows.getObject(3, UUID.class),
                    rows.getString(4),
                    DeliveryState.valueOf(rows.getString(5)),
                    rows.getInt(6),
                    rows.getObject(7, OffsetDateTime.class).toInstant(),
                    rows.getString(8),
                    rows.getObject(9, OffsetDateTime.class).toInstant()));
        }
        return found;
    }

    private DeadLetter deadLetter(ResultSet row) throws SQLException {
        return new DeadLetter(
                readable(StoredMessage.read(row)),
                row.getString(13),
                row.getObject(14, OffsetDateTime.class).toInstant());
    }

    /** With the payload as text when it cannot be read, which may be why it is dead. */
    private Delivery readable(StoredMessage stored) {
        PayloadType<?> known = payloads.named(stored.type());
        if (known == null) {
            return stored.unread();
        }
        try {
            return stored.delivery(known);
        } catch (RuntimeException unreadable) {
            return stored.unread();
        }
    }
}
