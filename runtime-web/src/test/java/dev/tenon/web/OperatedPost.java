package dev.tenon.web;

import dev.tenon.effect.Eff;
import dev.tenon.job.Cron;
import dev.tenon.job.JobId;
import dev.tenon.job.JobQueue;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Misfire;
import dev.tenon.job.memory.MemoryJobLedger;
import dev.tenon.message.Consumer;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.Outcome;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.message.worker.Workers;
import dev.tenon.operations.ContextOperations;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Function;

/** A context in memory with a queue and two types of jobs, where nothing happens by itself. */
final class OperatedPost {

    record Letter(String text) {}

    record Sweep(String text) {}

    record Noon() {}

    static final MessageType<Letter> LETTER = MessageType.of("Letter", Letter.class);
    static final Consumer CARRIER = new Consumer("post.carrier(Letter)", Vector.of(LETTER), 1);
    static final MessageQueue QUEUE = new MessageQueue("post", 100, Vector.of(CARRIER));
    private static final JobType<Sweep> SWEEP = JobType.of("PostJobs", "Sweep", Sweep.class);
    private static final JobType<Noon> NOON = JobType.of("PostJobs", "Noon", Noon.class)
            .every(Cron.parse("0 12 * * *"), ZoneOffset.UTC, Misfire.SKIP, new Noon());
    private static final Duration LONG = Duration.ofHours(1);

    private final Platform platform = Platform.live();
    private final MessageLog log;
    private final Jobs jobs;
    private final Transactor<JobsTx> transactor;

    OperatedPost() {
        MemoryDatabase database = new MemoryDatabase(platform);
        log = MemoryMessageLog.in(database);
        jobs = new Jobs(new JobQueue("PostJobs", Vector.of(SWEEP, NOON)), log, MemoryJobLedger.in(database), platform);
        transactor = new Transactor<>(database, platform, jobs::in);
    }

    ContextOperations operations() {
        return operationsWithoutJobs().jobs(jobs);
    }

    ContextOperations operationsWithoutJobs() {
        MessageWorker carrier = new MessageWorker(
                platform,
                log,
                CARRIER,
                Handling.deciding(log, lease -> lease.deliveries().map(delivery -> Outcome.done())),
                WorkerSettings.USUAL);
        return ContextOperations.of("Post", platform, log, Workers.of("Post", platform, Vector.of(Vector.of(carrier))))
                .queue(QUEUE);
    }

    void send(String... texts) {
        for (String text : texts) {
            commit(tx -> tx.log()
                    .append(NewMessage.of(
                            platform.nextUuid(),
                            QUEUE,
                            LETTER,
                            new Letter(text),
                            Correlation.none().withCorrelationId("c-1"))));
        }
    }

    /** Has the handler of one letter fail for good; the others wait as before. */
    void dies(String text, String error) {
        for (Lease lease : log.claim(CARRIER, 100, 1, LONG).leases()) {
            boolean isIt = lease.deliveries().head().payload().equals(new Letter(text));
            log.settle(lease, Vector.of(isIt ? new Outcome.Dead(error) : Outcome.released()));
        }
    }

    JobId schedule(String text) {
        return commit(tx -> tx.scheduleAfter(SWEEP, new Sweep(text), LONG, Correlation.none()));
    }

    long waiting() {
        return log.reads().state(CARRIER).waiting();
    }

    private <A> A commit(Function<JobsTx, A> work) {
        return transactor.transact(Eff.<JobsTx, A>access(work)).runOrThrow(this);
    }
}
