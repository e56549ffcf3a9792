package dev.tenon.testing.simulation;

import dev.tenon.client.ClientCalls;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Hosted;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;

/** A process made by hand: it keeps letters, and its worker has each delivered by somebody outside. */
final class Mail implements Hosted, HasFibers {

    private static final MessageType<String> LETTER = MessageType.of("Letter", String.class);
    private static final Consumer CARRIER = new Consumer("mail.carrier", Vector.of(LETTER), 5);
    private static final MessageQueue QUEUE = new MessageQueue("mail", 100, Vector.of(CARRIER));

    private final Start start;
    private final Transactor<MessageLogTx> transactor;
    private final MessageWorker worker;

    private Mail(Start start, Function<? super Mail, ? extends Function<Object, Eff<HasFibers, ?>>> handler) {
        this.start = start;
        MessageLog log = MemoryMessageLog.in(start.memory());
        this.transactor = new Transactor<>(start.memory(), start.platform(), log::in);
        this.worker = new MessageWorker(
                start.platform(), log, CARRIER, Handling.outside(this, log, handler.apply(this)), WorkerSettings.USUAL);
    }

    /** @param delivered who has the letters in the end */
    static Mail deliveringTo(List<String> delivered, Start start) {
        return new Mail(
                start, mail -> letter -> ClientCalls.effect("Carrier.deliver", by -> delivered.add((String) letter)));
    }

    Eff<Mail, Unit> send(String letter) {
        return Eff.accessEff(mail -> mail.transactor
                .transact(Eff.<MessageLogTx, Object>access(tx -> tx.append(
                        NewMessage.of(start.platform().nextUuid(), QUEUE, LETTER, letter, Correlation.none()))))
                .asUnit());
    }

    @Override
    public Platform platform() {
        return start.platform();
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void start() {
        worker.start();
    }
}
