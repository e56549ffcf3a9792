package dev.tenon.postgres.integration;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.Topic;
import dev.tenon.integration.Topology;
import dev.tenon.json.integration.CloudEventFormat;
import dev.tenon.message.Consumer;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresStatements;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.StartupException;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Between contexts that share a PostgreSQL server: a log of messages in a schema of its own, {@code tenon_events}, in which each
 * subscriber of a topic is a consumer. Safe for use by several threads.
 */
public final class PostgresTransport implements EventTransport {

    /** The schema of its tables. */
    public static final String SCHEMA = "tenon_events";

    private static final MessageType<CloudEvent> EVENT = MessageType.of("tenon.event", CloudEvent.class)
            .orderedBy(event ->
                    event.source() + " " + event.subject().getOrElse(event.id().toString()));

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), 2, Duration.ofSeconds(10));
    private static final WorkerSettings SETTINGS = WorkerSettings.USUAL.concurrency(8);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Platform platform;
    private final PostgresDatabase database;
    private final PostgresStatements statements;
    private final PostgresMessageLog log;
    private final String subscriptions;
    private final boolean isChecking;

    private PostgresTransport(Platform platform, PostgresDatabase database, boolean isChecking) {
        this.platform = platform;
        this.isChecking = isChecking;
        this.database = database;
        this.statements = new PostgresStatements(database);
        this.log = PostgresMessageLog.in(database, Vector.of(PayloadType.of(EVENT, CloudEventFormat.STRUCTURED)));
        this.subscriptions = statements.table("tenon_subscription");
    }

    /**
     * The transport of a server. It makes the subscriptions of the contexts that have it; its tables are made as {@link Postgres#schema} says.
     *
     * @throws StartupException when its tables are not there, or not as they have to be
     */
    public static PostgresTransport in(Postgres postgres, Platform platform) {
        PostgresDatabase database = postgres.context(platform, SCHEMA, PostgresTransport.class);
        Seq<String> problems = database.problems();
        if (!problems.isEmpty()) {
            throw new StartupException("The transport of events", problems);
        }
        return new PostgresTransport(platform, database, false);
    }

    /** The same, which makes no subscriptions: a context whose subscription is not there does not start. */
    public PostgresTransport onlyChecking() {
        return new PostgresTransport(platform, database, true);
    }

    /** Tables, rights, and subscriptions that are not made here. */
    @Override
    public Seq<String> problems(Topology topology) {
        Seq<String> missing = database.problems();
        return missing.isEmpty()
                ? statements.alone(connection -> TransportRights.problems(connection, isChecking)
                        .appendAll(isChecking ? unsubscribed(connection, topology) : Vector.empty()))
                : missing;
    }

    private Vector<String> unsubscribed(Connection connection, Topology topology) throws SQLException {
        Vector<String> missing = Vector.empty();
        for (Topic topic : topology.received()) {
            if (!subscribers(connection, topic.name()).contains(topology.context())) {
                missing = missing.append("%s does not subscribe to %s, and this transport only checks. INSERT INTO"
                                .formatted(topology.context(), topic)
                        + " %s.tenon_subscription (topic, subscriber) VALUES ('%s', '%s')"
                                .formatted(SCHEMA, topic, topology.context()));
            }
        }
        return missing;
    }

    @Override
    public void declare(String topic, String subscriber) {
        if (isChecking) {
            return;
        }
        statements.<Integer>alone(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO " + subscriptions + " (topic, subscriber) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, topic);
                insert.setString(2, subscriber);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        Transaction transaction = database.begin(Isolation.SNAPSHOT);
        try {
            Seq<String> subscribers = statements.in(transaction, connection -> subscribers(connection, topic));
            MessageQueue queue = new MessageQueue(
                    topic, Integer.MAX_VALUE, subscribers.map(subscriber -> consumer(topic, subscriber)));
            MessageLogTx messages = log.in(transaction);
            events.forEach(event -> messages.append(NewMessage.of(event.id(), queue, EVENT, event, event.by())));
            transaction.commit();
        } catch (FailureException e) {
            throw e.failure() instanceof Failure.Unavailable
                    ? e
                    : new FailureException(new Failure.Unavailable(e.failure().message()), e);
        } finally {
            transaction.rollback();
        }
    }

    private Seq<String> subscribers(Connection connection, String topic) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT subscriber FROM " + subscriptions + " WHERE topic = ? ORDER BY subscriber")) {
            select.setString(1, topic);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return Vector.ofAll(found);
        }
    }

    /** Nothing is ever put aside: it is the receiver who decides what to do with what it cannot read. */
    private static Consumer consumer(String topic, String subscriber) {
        return new Consumer(topic + " for " + subscriber, Vector.of(EVENT), Integer.MAX_VALUE);
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        if (!statements.alone(connection -> subscribers(connection, topic)).contains(subscriber)) {
            throw new IllegalStateException(subscriber + " was not declared for " + topic);
        }
        MessageWorker worker = new MessageWorker(
                platform,
                log,
                consumer(topic, subscriber),
                Handling.deciding(log, lease -> received(lease, receiver)),
                SETTINGS);
        worker.start();
        return () -> worker.stop(Grace.of(platform, GRACE, GRACE));
    }

    private static Seq<Outcome> received(Lease lease, EventReceiver receiver) {
        try {
            receiver.receive(lease.deliveries().map(delivery -> (CloudEvent) delivery.payload()));
            return lease.deliveries().map(delivery -> Outcome.done());
        } catch (RuntimeException refused) {
            return lease.deliveries().map(delivery -> later(delivery, refused));
        }
    }

    private static Outcome later(Delivery delivery, RuntimeException refused) {
        return new Outcome.Retry(BACKOFF.after(delivery.attempt()), String.valueOf(refused.getMessage()));
    }

    @Override
    public Health health() {
        return database.health();
    }

    @Override
    public String toString() {
        return "PostgreSQL schema " + SCHEMA;
    }
}
