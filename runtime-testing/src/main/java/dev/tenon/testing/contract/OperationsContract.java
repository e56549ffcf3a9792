package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.job.Cron;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedger;
import dev.tenon.job.JobQueue;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.Jobs;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Misfire;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.job.worker.JobWorkers;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.message.NewMessage;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.Worker;
import dev.tenon.message.worker.WorkerActivity;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.message.worker.Workers;
import dev.tenon.operations.ConsumerView;
import dev.tenon.operations.ContextOperations;
import dev.tenon.operations.JobHistory;
import dev.tenon.operations.JobOperations;
import dev.tenon.operations.JobRefusal;
import dev.tenon.operations.JobTypeView;
import dev.tenon.operations.QueueOperations;
import dev.tenon.operations.QueueView;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What operators see and do on every {@link MessageLog} with its {@link JobLedger}. An adapter's test extends it; each pair is empty and
 * in a database of its own. Needs {@code junit-jupiter}. Not for use by several threads.
 */
public abstract class OperationsContract {

    /** A message in no order. */
    public record Note(String text) {}

    /** A job that says what it is about. */
    public record Chore(String text) {}

    /** A job of the clock. */
    public record Round() {}

    /** The kind of {@link Note}. */
    public static final MessageType<Note> NOTE = MessageType.of("Note", Note.class);

    /** Gets notes, each once. */
    public static final Consumer READER = new Consumer("desk.reader", Vector.of(NOTE), 1);

    /** Where notes are appended. */
    public static final MessageQueue QUEUE = new MessageQueue("desk", 1_000, Vector.of(READER));

    /** The kind of {@link Chore}: one retry, after a minute. */
    public static final JobType<Chore> CHORE = JobType.of("DeskJobs", "Chore", Chore.class)
            .retries(1, Duration.ofMinutes(1))
            .outage(Duration.ZERO);

    /** The kind of {@link Round}, of each noon. */
    public static final JobType<Round> ROUND = JobType.of("DeskJobs", "Round", Round.class)
            .every(Cron.parse("0 12 * * *"), ZoneOffset.UTC, Misfire.SKIP, new Round());

    /** Where jobs are. */
    public static final JobQueue JOBS = new JobQueue("DeskJobs", Vector.of(CHORE, ROUND));

    private static final Duration RETENTION = Duration.ofDays(7);
    private static final Correlation BY =
            Correlation.none().withCorrelationId("c-1").withUser("ada");

    private final Set<String> poison = new HashSet<>();
    private TestPlatform platform = new TestPlatform(42);
    private @Nullable Desk desk;

    /** For JUnit. */
    protected OperationsContract() {}

    /** A log and a ledger in one database, both empty. */
    public record Ports(MessageLog log, JobLedger ledger) {}

    /** An empty log and ledger, whose waiting goes by {@code platform}. */
    protected abstract Ports newPorts(TestPlatform platform);

    private record Desk(Transactor<JobsTx> transactor, Workers workers, QueueOperations queues, JobOperations jobs) {}

    @BeforeEach
    void open() {
        platform = new TestPlatform(42);
        Ports ports = newPorts(platform);
        Jobs jobs = new Jobs(JOBS, ports.log(), ports.ledger(), platform);
        Transactor<JobsTx> transactor = new Transactor<>(jobs.manager(), platform, jobs::in);
        Worker reader = new MessageWorker(
                platform,
                ports.log(),
                READER,
                Handling.inTransaction(transactor, JobsTx::log, payload -> handled(((Note) payload).text())),
                WorkerSettings.USUAL);
        Seq<Worker> doers = JobWorkers.of(
                platform,
                jobs,
                transactor,
                Function.identity(),
                Vector.of(JobHandling.<Chore, JobsTx>inTransaction(CHORE, (chore, progress) -> handled(chore.text()))),
                RETENTION);
        Workers workers = Workers.of("Desk", platform, Vector.of(Vector.of(reader), doers));
        ContextOperations operations = ContextOperations.of("Desk", platform, ports.log(), workers)
                .queue(QUEUE)
                .jobs(jobs);
        desk = new Desk(
                transactor, workers, operations.queues(), operations.jobs().get());
    }

    private Eff<JobsTx, Unit> handled(String text) {
        return Eff.suspend(() -> poison.contains(text) ? Eff.fail(new Failure.Unavailable("no " + text)) : Eff.unit());
    }

    private Desk desk() {
        if (desk == null) {
            throw new IllegalStateException("no test has begun");
        }
        return desk;
    }

    @Test
    void a_queue_tells_what_waits_and_what_was_done_here() {
        append("good", "bad");
        QueueView before = run(desk().queues().all()).head();
        assertThat(before.queue().name()).isEqualTo("desk");
        assertThat(before.consumers().head().state().waiting()).isEqualTo(2);
        assertThat(before.consumers().head().state().oldest()).isNotEmpty();

        poison.add("bad");
        desk().workers().drain();

        ConsumerView after = reader();
        assertThat(after.state().open()).isZero();
        assertThat(after.state().dead()).isEqualTo(1);
        assertThat(after.activity().map(WorkerActivity::handled)).isEqualTo(Option.some(1L));
        assertThat(after.activity().map(WorkerActivity::failed)).isEqualTo(Option.some(1L));
        assertThat(after.activity().map(WorkerActivity::running)).isEqualTo(Option.some(0));
    }

    @Test
    void a_dead_letter_tells_what_it_is_and_why() {
        kill("bad");

        DeadLetter letter = letters().head();

        assertThat(letter.delivery().payload()).isEqualTo(new Note("bad"));
        assertThat(letter.delivery().attempt()).isEqualTo(1);
        assertThat(letter.delivery().by()).isEqualTo(BY);
        assertThat(letter.error()).isEqualTo("no bad");
        assertThat(run(desk().queues()
                        .deadLetter(READER.name(), letter.delivery().position())))
                .isEqualTo(letter);
    }

    @Test
    void dead_letters_are_told_a_part_at_a_time() {
        kill("a", "b", "c");

        Seq<DeadLetter> first = run(desk().queues().deadLetters(READER.name(), 0, 2));
        Seq<DeadLetter> rest = run(desk().queues()
                .deadLetters(READER.name(), first.last().delivery().position(), 2));

        assertThat(first.appendAll(rest).map(letter -> letter.delivery().payload()))
                .containsExactly(new Note("a"), new Note("b"), new Note("c"));
    }

    @Test
    void a_dead_letter_that_is_requeued_is_handled_and_one_that_is_discarded_is_not() {
        kill("a", "b");
        long a = letters().get(0).delivery().position();
        long b = letters().get(1).delivery().position();
        poison.clear();

        run(desk().queues().requeue(READER.name(), a));
        run(desk().queues().discard(READER.name(), b));
        desk().workers().drain();

        assertThat(letters()).isEmpty();
        assertThat(reader().activity().map(WorkerActivity::handled)).isEqualTo(Option.some(1L));
        assertThat(failure(desk().queues().requeue(READER.name(), a)))
                .isEqualTo(new Failure.NotFound("DeadLetter", Long.toString(a)));
        assertThat(failure(desk().queues().discard(READER.name(), b)))
                .isEqualTo(new Failure.NotFound("DeadLetter", Long.toString(b)));
        assertThat(failure(desk().queues().deadLetter(READER.name(), b)))
                .isEqualTo(new Failure.NotFound("DeadLetter", Long.toString(b)));
    }

    @Test
    void all_dead_letters_are_requeued_at_once() {
        kill("a", "b", "c");
        poison.clear();

        assertThat(run(desk().queues().requeueAll(READER.name()))).isEqualTo(3);
        desk().workers().drain();

        assertThat(reader().state().dead()).isZero();
        assertThat(run(desk().queues().requeueAll(READER.name()))).isZero();
    }

    @Test
    void a_consumer_and_a_type_that_are_not_there_are_not_found() {
        assertThat(failure(desk().queues().deadLetters("nobody", 0, 1)))
                .isEqualTo(new Failure.NotFound("Consumer", "nobody"));
        assertThat(failure(desk().jobs().list("Nothing", JobState.DEAD, Option.none(), 1)))
                .isEqualTo(new Failure.NotFound("JobType", "Nothing"));
        assertThat(failure(desk().jobs().fire("Nothing"))).isEqualTo(new Failure.NotFound("JobType", "Nothing"));
        JobId id = new JobId(platform.nextUuid());
        assertThat(failure(desk().jobs().history(id))).isEqualTo(new Failure.NotFound("Job", id.toString()));
        assertThat(failure(desk().jobs().cancel(id))).isEqualTo(new Failure.NotFound("Job", id.toString()));
    }

    @Test
    void a_type_of_jobs_tells_how_many_are_in_each_state_and_when_its_clock_fires_next() {
        enqueue("now");
        schedule("later");

        Seq<JobTypeView> types = run(desk().jobs().types());

        assertThat(types.map(view -> view.type().name())).containsExactly("Chore", "Round");
        assertThat(types.get(0).work().state().waiting()).isEqualTo(1);
        assertThat(types.get(0).work().state().scheduled()).isEqualTo(1);
        assertThat(types.get(0).next()).isEmpty();
        assertThat(types.get(1).next().get()).isAfter(platform.now());
        assertThat(types.get(1).work().activity()).as("nobody does it here").isEmpty();
    }

    @Test
    void a_job_that_is_due_later_is_done_now_and_only_such_a_one() {
        JobId id = schedule("later");

        run(desk().jobs().runNow(id));
        desk().workers().drain();

        assertThat(history(id).status().state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(failure(desk().jobs().runNow(id)))
                .isEqualTo(new JobRefusal.NotInState(id, "due later", JobState.SUCCEEDED));
    }

    @Test
    void a_job_that_waits_is_cancelled_once() {
        JobId id = enqueue("unwanted");

        run(desk().jobs().cancel(id));

        assertThat(history(id).status().state()).isEqualTo(JobState.CANCELLED);
        assertThat(failure(desk().jobs().cancel(id)))
                .isEqualTo(new JobRefusal.NotInState(id, "unfinished", JobState.CANCELLED));
    }

    @Test
    void a_dead_job_tells_its_attempts_and_what_it_was_to_do_and_is_tried_anew() {
        JobId id = enqueue("bad");
        assertThat(failure(desk().jobs().retry(id)))
                .isEqualTo(new JobRefusal.NotInState(id, "failed or dead", JobState.READY));
        poison.add("bad");
        desk().workers().drain();
        run(desk().jobs().retry(id));
        desk().workers().drain();

        JobHistory dead = history(id);
        assertThat(dead.status().state()).isEqualTo(JobState.DEAD);
        assertThat(dead.failures().map(FailedAttempt::error)).containsExactly("no bad", "no bad");
        assertThat(dead.letter().map(letter -> letter.delivery().payload())).contains(new Chore("bad"));
        assertThat(run(desk().jobs().list("Chore", JobState.DEAD, Option.none(), 5))
                        .map(JobStatus::id))
                .containsExactly(id);

        poison.clear();
        run(desk().jobs().retry(id));
        desk().workers().drain();

        assertThat(history(id).status().state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(history(id).failures()).hasSize(2);
        assertThat(history(id).letter()).isEmpty();
    }

    @Test
    void a_job_of_the_clock_is_enqueued_at_once_and_another_one_cannot_be() {
        JobId id = run(desk().jobs().fire("Round"));

        assertThat(history(id).status().state()).isEqualTo(JobState.READY);
        assertThat(failure(desk().jobs().fire("Chore"))).isEqualTo(new JobRefusal.NoSchedule("Chore"));
    }

    private void kill(String... texts) {
        append(texts);
        poison.addAll(Vector.of(texts).asJava());
        desk().workers().drain();
    }

    private void append(String... texts) {
        for (String text : texts) {
            commit(jobs -> jobs.log().append(NewMessage.of(platform.nextUuid(), QUEUE, NOTE, new Note(text), BY)));
        }
    }

    private JobId enqueue(String text) {
        return commit(jobs -> jobs.enqueue(CHORE, new Chore(text), BY));
    }

    private JobId schedule(String text) {
        return commit(jobs -> jobs.scheduleAfter(CHORE, new Chore(text), Duration.ofDays(1), BY));
    }

    private ConsumerView reader() {
        return run(desk().queues().all()).head().consumers().head();
    }

    private Seq<DeadLetter> letters() {
        return run(desk().queues().deadLetters(READER.name(), 0, 10));
    }

    private JobHistory history(JobId id) {
        return run(desk().jobs().history(id));
    }

    private <A> A commit(Function<JobsTx, A> work) {
        return run(desk().transactor().transact(Eff.<JobsTx, A>access(work)));
    }

    private <A> A run(Eff<Object, A> effect) {
        return effect.runOrThrow(this);
    }

    private Failure failure(Eff<Object, ?> effect) {
        return switch (effect.run(this)) {
            case Exit.Failed<?> failed -> failed.failure();
            case Exit.Success<?> success -> throw new AssertionError("expected a failure, found " + success);
        };
    }
}
