package dev.tenon.postgres.message;

import dev.tenon.message.Consumer;
import dev.tenon.postgres.message.Grouping.Group;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One claim, in a transaction at {@code READ COMMITTED}. For one use, by one thread. */
final class ClaimTransaction {

    /** How often waiting messages are set aside in one claim. */
    private static final int ROUNDS = 8;

    /** How many more than wanted are looked at, because not all of a key fit. */
    private static final int SPARE = 64;

    /** In how many microseconds to ask again for what is overdue and could not be had: a lease that somebody else is just ending. */
    private static final long SHORTEST = 20_000;

    private final Connection connection;
    private final MessageSql sql;
    private final String schema;
    private final Consumer consumer;
    private final String[] types;
    private final int leases;
    private final int each;

    /**
     * What was claimed.
     *
     * @param next when nothing was: in what time something becomes due or a lease ends
     * @param withdrawn what is leased and not wanted any more
     */
    record Claimed(List<Held> leases, Option<Duration> next, Seq<UUID> withdrawn) {}

    /** A lease. */
    record Held(long token, List<Long> positions) {}

    ClaimTransaction(
            Connection connection,
            MessageSql sql,
            String schema,
            Consumer consumer,
            String[] types,
            int leases,
            int each) {
        this.connection = connection;
        this.sql = sql;
        this.schema = schema;
        this.consumer = consumer;
        this.types = types;
        this.leases = leases;
        this.each = each;
    }

    Claimed run(Duration time) throws SQLException {
        try (Call lock =
                Call.kept(connection, MessageSql.LOCK).text("tenon_message." + schema + "." + consumer.name())) {
            lock.row();
        }
        Waiting waiting = tidyUp();
        Grouping found = found(waiting.hasAside);
        if (waiting.hasKeys) {
            // Messages that have to wait may hide others behind them.
            for (int round = 0; found.size() < wanted() && round < ROUNDS && setAside() > 0; round++) {
                found = found(true);
            }
        }
        List<Group> groups = found.groups(leases, each);
        Seq<UUID> withdrawn = waiting.hasWithdrawn ? withdrawn(connection, sql, consumer) : Vector.empty();
        return groups.isEmpty()
                ? new Claimed(List.of(), next(), withdrawn)
                : new Claimed(lease(groups, time), Option.none(), withdrawn);
    }

    /** What is leased and not wanted any more. */
    static Vector<UUID> withdrawn(Connection connection, MessageSql sql, Consumer consumer) throws SQLException {
        try (Call call = Call.kept(connection, sql.withdrawn)) {
            ResultSet rows = call.text(consumer.name()).text(consumer.name()).rows();
            Vector<UUID> messages = Vector.empty();
            while (rows.next()) {
                messages = messages.append(rows.getObject(1, UUID.class));
            }
            return messages;
        }
    }

    private record Waiting(boolean hasAside, boolean hasKeys, boolean hasWithdrawn) {}

    private Waiting tidyUp() throws SQLException {
        boolean hasEnded;
        boolean isDue;
        Waiting waiting;
        try (Call look = Call.kept(connection, sql.look)) {
            ResultSet row = named(look, 6).row();
            hasEnded = row.getBoolean(1);
            isDue = row.getBoolean(2);
            waiting = new Waiting(row.getBoolean(3), row.getBoolean(4), row.getBoolean(5));
        }
        if (hasEnded) {
            try (Call expire = Call.kept(connection, sql.expire)) {
                int most = consumer.maxAttempts();
                expire.text(consumer.name())
                        .number(most)
                        .text(consumer.name())
                        .number(most)
                        .number(most)
                        .changed();
            }
            try (Call sweep = Call.kept(connection, sql.sweep)) {
                sweep.changed();
            }
        }
        if (waiting.hasWithdrawn) {
            try (Call drop = Call.kept(connection, sql.dropWithdrawn)) {
                named(drop, 2).changed();
            }
        }
        if (isDue) {
            try (Call due = Call.kept(connection, sql.becomeDue)) {
                named(due, 2).changed();
            }
        }
        return waiting;
    }

    private Grouping found(boolean hasAside) throws SQLException {
        Grouping found = new Grouping();
        if (hasAside) {
            addAside(found);
        }
        try (Call window = named(Call.kept(connection, sql.window).texts(types), 1)) {
            ResultSet rows = named(window.texts(types), 4)
                    .number(wanted() + wanted() / 4 + SPARE)
                    .rows();
            while (rows.next()) {
                found.add(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getBoolean(4));
            }
        }
        return found;
    }

    private void addAside(Grouping found) throws SQLException {
        List<String> empty = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        try (Call aside = named(Call.kept(connection, sql.aside).texts(types), 3)) {
            ResultSet rows = aside.texts(types)
                    .text(consumer.name())
                    .number(leases)
                    .text(consumer.name())
                    .number(each)
                    .rows();
            while (rows.next()) {
                String key = rows.getString(1);
                long position = rows.getLong(2);
                if (rows.wasNull()) {
                    empty.add(key);
                    continue;
                }
                found.add(position, 0, key, rows.getBoolean(3));
                if (taken.isEmpty() || !taken.getLast().equals(key)) {
                    taken.add(key);
                    ends.add(position);
                } else {
                    ends.set(ends.size() - 1, position);
                }
            }
        }
        if (!empty.isEmpty()) {
            try (Call forget = Call.kept(connection, sql.forgetAside)) {
                forget.text(consumer.name()).texts(empty).changed();
            }
        }
        if (!taken.isEmpty()) {
            // Behind the others, whose turn is then.
            try (Call advance = Call.kept(connection, sql.advanceAside)) {
                advance.texts(taken).numbers(ends).text(consumer.name()).changed();
            }
        }
    }

    private long setAside() throws SQLException {
        try (Call aside = named(Call.kept(connection, sql.setAside).texts(types), 1)) {
            return named(aside.texts(types), 5).number();
        }
    }

    private List<Held> lease(List<Group> groups, Duration time) throws SQLException {
        NewLeases leases = new NewLeases();
        Map<Long, Group> byFirst = new HashMap<>();
        for (Group group : groups) {
            byFirst.put(group.positions().getFirst(), group);
            leases.add(group.positions(), group.keys());
        }
        List<Held> held = new ArrayList<>();
        try (Call lease = Call.kept(connection, sql.lease)) {
            ResultSet rows = leases.with(lease, time, consumer.name()).rows();
            while (rows.next()) {
                Group group = Objects.requireNonNull(byFirst.get(rows.getLong(2)));
                held.add(new Held(rows.getLong(1), group.positions()));
            }
        }
        return held;
    }

    private Option<Duration> next() throws SQLException {
        try (Call next = Call.kept(connection, sql.next)) {
            ResultSet row = named(next, 2).row();
            long micros = row.getLong(1);
            return row.wasNull()
                    ? Option.none()
                    : Option.some(Duration.of(Math.max(micros, SHORTEST), ChronoUnit.MICROS));
        }
    }

    private int wanted() {
        return leases * each;
    }

    private Call named(Call call, int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            call.text(consumer.name());
        }
        return call;
    }
}
