package dev.tenon.operations;

import dev.tenon.job.Jobs;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.worker.Workers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a context lets operators see and do. Its effects need nothing; it is an environment to run them in all the same. Immutable;
 * safe for use by several threads.
 */
public final class ContextOperations implements HasPlatform {

    private final String name;
    private final Platform platform;
    private final MessageLog log;
    private final Workers workers;
    private final Seq<MessageQueue> queues;
    private final Option<Jobs> jobs;

    private ContextOperations(
            String name,
            Platform platform,
            MessageLog log,
            Workers workers,
            Seq<MessageQueue> queues,
            Option<Jobs> jobs) {
        this.name = name;
        this.platform = platform;
        this.log = log;
        this.workers = workers;
        this.queues = queues;
        this.jobs = jobs;
    }

    /**
     * A context without queues and jobs, which {@link #queue} and {@link #jobs(Jobs)} add.
     *
     * @param name what people call it, such as {@code Lending}
     * @param platform gives the time
     * @param log where all its messages are
     * @param workers what of them is done in this process
     */
    public static ContextOperations of(String name, Platform platform, MessageLog log, Workers workers) {
        return new ContextOperations(name, platform, log, workers, Vector.empty(), Option.none());
    }

    /** This with one more queue of its log. */
    public ContextOperations queue(MessageQueue queue) {
        return new ContextOperations(name, platform, log, workers, queues.append(queue), jobs);
    }

    /** This with jobs. */
    public ContextOperations jobs(Jobs all) {
        return new ContextOperations(name, platform, log, workers, queues, Option.some(all));
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    /** What can be seen of its queues, and done. */
    public QueueOperations queues() {
        return new QueueOperations(name, platform, log, queues, new ConsumerViews(log, workers));
    }

    /**
     * A queue of its log.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public MessageQueue queueNamed(String queue) {
        Seq<MessageQueue> all = queues.appendAll(jobs.map(own -> own.queue().messages()));
        return all.find(known -> known.name().equals(queue))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        name + " has no queue '" + queue + "'; it has " + all.mkString(", ")));
    }

    /** What can be seen of its jobs, and done; none if it has none. */
    public Option<JobOperations> jobs() {
        return jobs.map(all -> new JobOperations(name, platform, all, new ConsumerViews(log, workers)));
    }
}
