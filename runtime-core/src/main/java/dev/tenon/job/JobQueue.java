package dev.tenon.job;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The jobs of a context. It is never full. Immutable; safe for use by several threads. */
public final class JobQueue {

    private final MessageQueue messages;
    private final Seq<JobType<?>> types;

    /**
     * @param name unique in its context, such as {@code LendingJobs}
     * @param types each with its own name
     */
    public JobQueue(String name, Seq<JobType<?>> types) {
        this.types = types;
        this.messages = new MessageQueue(name, Integer.MAX_VALUE, types.map(JobType::consumer));
    }

    /** What it is called. */
    public String name() {
        return messages.name();
    }

    /** Where the messages of its jobs are appended. */
    public MessageQueue messages() {
        return messages;
    }

    /** The kinds of jobs in it. */
    public Seq<JobType<?>> types() {
        return types;
    }

    /** Who gets what a delivery says; empty when its type is not known here. */
    Option<Consumer> consumer(String name) {
        return messages.consumers().find(consumer -> consumer.name().equals(name));
    }

    @Override
    public String toString() {
        return messages.name();
    }
}
