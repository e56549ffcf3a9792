package dev.tenon.testing.contract;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every {@link MessageLog} does: what is appended and received, what is claimed in which order, how leases end and what becomes
 * of their deliveries, dead letters, withdrawals, what can be seen, and full queues. An adapter's test extends it; each log is empty
 * and in a database of its own. Needs {@code junit-jupiter}. Not for use by several threads.
 */
public abstract class MessageLogContract
        implements AppendLaws,
                ReceiptLaws,
                ClaimLaws,
                OutcomeLaws,
                DeadLetterLaws,
                LeaseLaws,
                WithdrawalLaws,
                InspectionLaws,
                CapacityLaws {

    /** A message with an order of its own for each {@code key}. */
    public record Line(String key, int number) {}

    /** A message in no order. */
    public record Note(String text) {}

    /** The kind of {@link Line}. */
    public static final MessageType<Line> LINE =
            MessageType.of("Line", Line.class).orderedBy(Line::key);

    /** The kind of {@link Note}. */
    public static final MessageType<Note> NOTE = MessageType.of("Note", Note.class);

    /** Gets lines and notes. */
    public static final Consumer READER = new Consumer("suite.reader", Vector.of(LINE, NOTE), 3);

    /** Gets lines. */
    public static final Consumer COUNTER = new Consumer("suite.counter", Vector.of(LINE), 3);

    /** Where they are appended. */
    public static final MessageQueue QUEUE = new MessageQueue("suite", 1_000, Vector.of(READER, COUNTER));

    /** A queue that is soon full. */
    public static final MessageQueue SMALL = new MessageQueue("small", 2, Duration.ofSeconds(3), Vector.of(READER));

    private TestPlatform platform = new TestPlatform(42);
    private MessageStage stage;

    /** For JUnit. */
    protected MessageLogContract() {}

    /** An empty log, whose waiting goes by {@code platform}. */
    protected abstract MessageLog newLog(TestPlatform platform);

    /** Lets time pass by the clock of the log. */
    protected abstract void pass(Duration time);

    @BeforeEach
    final void open() {
        platform = new TestPlatform(42);
        stage = new MessageStage(newLog(platform), platform, this::pass);
    }

    /** The platform of the present log. */
    protected final TestPlatform platform() {
        return platform;
    }

    @Override
    public final MessageStage stage() {
        return stage;
    }
}
