package dev.tenon.testing.contract;

import dev.tenon.job.JobLedger;
import dev.tenon.job.JobQueue;
import dev.tenon.job.JobType;
import dev.tenon.message.MessageLog;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What jobs do on every {@link MessageLog} with its {@link JobLedger}: how they are done, cancelled and enqueued by the clock. An
 * adapter's test extends it; each pair is empty and in a database of its own. Needs {@code junit-jupiter}. Not for use by several
 * threads.
 */
@Timeout(120)
public abstract class JobContract implements JobRunLaws, JobCancellationLaws, JobClockLaws {

    /** A job that does something. */
    public record Work(String text) {}

    /** A job that nobody does: it shows what the transactions of others have done. */
    public record Trace(String text) {}

    /** A job of the clock. */
    public record Tick() {}

    /** The kind of {@link Work}: two retries, after a minute and two. */
    public static final JobType<Work> WORK = JobType.of("SuiteJobs", "Work", Work.class)
            .retries(2, Duration.ofMinutes(1))
            .outage(Duration.ZERO);

    /** The kind of {@link Trace}; one at a time of each text. */
    public static final JobType<Trace> TRACE =
            JobType.of("SuiteJobs", "Trace", Trace.class).deduplicateBy(Trace::text);

    /** The kind of {@link Tick}. */
    public static final JobType<Tick> TICK = JobType.of("SuiteJobs", "Tick", Tick.class);

    /** Where they are. */
    public static final JobQueue QUEUE = new JobQueue("SuiteJobs", Vector.of(WORK, TRACE, TICK));

    private TestPlatform platform = new TestPlatform(42);
    private JobStage stage;

    /** For JUnit. */
    protected JobContract() {}

    /** A log and a ledger in one database, both empty. */
    public record Ports(MessageLog log, JobLedger ledger) {}

    /** An empty log and ledger, whose waiting goes by {@code platform}. */
    protected abstract Ports newPorts(TestPlatform platform);

    /** Lets time pass by the clock of the log and of the ledger. */
    protected abstract void pass(Duration time);

    @BeforeEach
    final void open() {
        platform = new TestPlatform(42);
        stage = new JobStage(newPorts(platform), platform, this::pass);
    }

    /** The platform of the present jobs. */
    protected final TestPlatform platform() {
        return platform;
    }

    @Override
    public final JobStage stage() {
        return stage;
    }
}
