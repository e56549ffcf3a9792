package dev.tenon.postgres.message;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.json.Json;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresStatements;
import dev.tenon.runtime.Grace;
import dev.tenon.store.FieldType;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

/** A log with one consumer of letters, ordered by whom they are to, whose effect is a row in {@code mail.effect}: one process of several. */
public final class Mail {

    /** To whom, and which one. */
    public record Letter(String to, int number) {}

    static final MessageType<Letter> LETTER =
            MessageType.of("Letter", Letter.class).orderedBy(Letter::to);

    static final Json<Letter> LETTER_JSON = Json.object(
            values -> new Letter(values.get(0), values.get(1)),
            Json.property("to", Json.of(FieldType.TEXT), Letter::to),
            Json.property("number", Json.of(FieldType.INT), Letter::number));

    /** A transaction of a handler. */
    public record MailTx(Transaction transaction, MessageLogTx log) {}

    private final Platform platform;
    private final Consumer carrier;
    private final MessageQueue queue;
    private final PostgresMessageLog log;
    private final PostgresStatements statements;
    private final Transactor<MailTx> transactor;
    private Vector<MessageWorker> workers = Vector.empty();

    /** In {@code database}. */
    public Mail(Platform platform, PostgresDatabase database, int maxAttempts) {
        this.platform = platform;
        this.carrier = new Consumer("mail.carrier", Vector.of(LETTER), maxAttempts);
        this.queue = new MessageQueue("mail", Integer.MAX_VALUE, Vector.of(carrier));
        this.log = PostgresMessageLog.in(database, Vector.of(PayloadType.of(LETTER, LETTER_JSON)));
        this.statements = new PostgresStatements(database);
        this.transactor =
                new Transactor<>(database, platform, transaction -> new MailTx(transaction, log.in(transaction)));
    }

    /** The log. */
    public PostgresMessageLog log() {
        return log;
    }

    /** Who gets the letters. */
    public Consumer carrier() {
        return carrier;
    }

    /** Sends in one transaction. */
    public Eff<Object, Unit> send(Letter... letters) {
        return transactor.transact(Eff.forEach(Vector.of(letters), this::append));
    }

    /** Writes the effects of letters and sends them, in one transaction. */
    public Eff<Object, Unit> writeAndSend(Letter... letters) {
        return transactor.transact(
                Eff.forEach(Vector.of(letters), letter -> write(letter).<MailTx, UUID>then(append(letter))));
    }

    /** Sends in the present transaction. */
    public Eff<MailTx, UUID> append(Letter letter) {
        return Eff.access(
                tx -> tx.log().append(NewMessage.of(platform.nextUuid(), queue, LETTER, letter, Correlation.none())));
    }

    /** Does something to the log in a transaction. */
    public <A> A transact(Function<MessageLogTx, A> work) {
        return transactor
                .<A>transact(Eff.<MailTx, A>access(tx -> work.apply(tx.log())))
                .runOrThrow(this);
    }

    /** The effect of a letter. */
    public Eff<MailTx, Unit> write(Letter letter) {
        return Eff.effect("write", tx -> {
            statements.<Integer>in(tx.transaction(), connection -> {
                try (Call insert = new Call(connection, "INSERT INTO mail.effect (line, number) VALUES (?, ?)")) {
                    return insert.text(letter.to()).number(letter.number()).changed();
                }
            });
            return Unit.UNIT;
        });
    }

    /** Starts a worker whose handler runs in transactions. */
    public MessageWorker carry(WorkerSettings settings, Function<Letter, Eff<? super MailTx, ?>> handler) {
        return start(
                settings, Handling.inTransaction(transactor, MailTx::log, payload -> handler.apply((Letter) payload)));
    }

    /** Starts a worker whose handler calls the world outside. */
    public MessageWorker carryOutside(WorkerSettings settings, Function<Letter, Eff<Object, ?>> handler) {
        return start(settings, Handling.outside(this, log, payload -> handler.apply((Letter) payload)));
    }

    /** A worker that is not started. */
    MessageWorker idle() {
        return new MessageWorker(
                platform, log, carrier, Handling.outside(this, log, payload -> Eff.unit()), WorkerSettings.USUAL);
    }

    private MessageWorker start(WorkerSettings settings, Handling handling) {
        MessageWorker worker = new MessageWorker(platform, log, carrier, handling, settings);
        worker.start();
        workers = workers.append(worker);
        return worker;
    }

    /** How many are not done. */
    public long open() {
        return log.reads().state(carrier).open();
    }

    Seq<String> stop(MessageWorker worker, Duration within) throws Exception {
        workers = workers.remove(worker);
        return worker.stop(Grace.of(platform, within, Duration.ofSeconds(30)));
    }

    /** Stops all workers. */
    public void stop() throws Exception {
        for (MessageWorker worker : workers) {
            stop(worker, Duration.ofSeconds(30));
        }
    }
}
