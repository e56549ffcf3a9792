package dev.tenon.operations;

import dev.tenon.integration.Topic;
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
    private final ContextTopics topics;

    private ContextOperations(
            String name,
            Platform platform,
            MessageLog log,
            Workers workers,
            Seq<MessageQueue> queues,
            Option<Jobs> jobs,
            ContextTopics topics) {
        this.name = name;
        this.platform = platform;
        this.log = log;
        this.workers = workers;
        this.queues = queues;
        this.jobs = jobs;
        this.topics = topics;
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
        return new ContextOperations(name, platform, log, workers, Vector.empty(), Option.none(), ContextTopics.none());
    }

    /** This with one more queue of its log. */
    public ContextOperations queue(MessageQueue queue) {
        return new ContextOperations(name, platform, log, workers, queues.append(queue), jobs, topics);
    }

    /** This with jobs. */
    public ContextOperations jobs(Jobs all) {
        return new ContextOperations(name, platform, log, workers, queues, Option.some(all), topics);
    }

    /** This, publishing on {@code topic}. */
    public ContextOperations publishes(Topic topic) {
        return with(topics.publishing(topic));
    }

    /** This, receiving of {@code topic} what is for the handlers of one of its queues. */
    public ContextOperations receives(Topic topic, MessageQueue handled) {
        return with(topics.receiving(topic, handled));
    }

    private ContextOperations with(ContextTopics other) {
        return new ContextOperations(name, platform, log, workers, queues, jobs, other);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** What it tells other contexts, and hears of them. */
    public ContextTopics topics() {
        return topics;
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
