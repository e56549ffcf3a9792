package dev.tenon.job;

import dev.tenon.effect.FieldError;
import dev.tenon.message.Consumer;
import dev.tenon.message.MessageType;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.WorkerSettings;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of job: what it carries, and how it is run. Generated, once for each {@link BackgroundJob}, so that it is equal to itself only.
 * Immutable; safe for use by several threads if its functions are.
 *
 * @param <T> what a job of this kind carries: an immutable record
 */
public final class JobType<T> {

    /** Pauses between attempts are no longer, unless the first one is. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final MessageType<T> message;
    private final Consumer consumer;
    private final WorkerSettings settings;
    private final int priority;
    private final Function<? super T, Option<String>> unique;
    private final @Nullable Recurring<T> recurring;

    private JobType(
            MessageType<T> message,
            Consumer consumer,
            WorkerSettings settings,
            int priority,
            Function<? super T, Option<String>> unique,
            @Nullable Recurring<T> recurring) {
        this.message = message;
        this.consumer = consumer;
        this.settings = settings;
        this.priority = priority;
        this.unique = unique;
        this.recurring = recurring;
    }

    /** A job that a cron expression makes. */
    public record Recurring<T>(Cron cron, ZoneId zone, Misfire misfire, T job) {}

    /**
     * A kind of job with the defaults of {@link BackgroundJob}.
     *
     * @param queue the name of its {@link JobQueue}
     * @param name what it is called where it is stored; must not change while jobs are stored under it
     * @param payload the record that it carries
     */
    public static <T> JobType<T> of(String queue, String name, Class<T> payload) {
        MessageType<T> message = MessageType.of(name, payload);
        return new JobType<>(
                        message,
                        new Consumer(queue + "." + name, Vector.of(message), 1),
                        WorkerSettings.USUAL.timeout(Duration.ofMinutes(5)).group(1),
                        0,
                        unused -> Option.none(),
                        null)
                .retries(3, Duration.ofSeconds(1));
    }

    /** The same, tried again so often, first after {@code delay}, and after twice as long each time. */
    public JobType<T> retries(int most, Duration delay) {
        Duration longest = delay.compareTo(LONGEST_PAUSE) > 0 ? delay : LONGEST_PAUSE;
        return new JobType<>(
                message,
                new Consumer(consumer.name(), consumer.types(), most + 1),
                settings.backoff(new Backoff(delay, 2, longest)),
                priority,
                unique,
                recurring);
    }

    /** The same with another limit of time for an attempt. */
    public JobType<T> timeout(Duration limit) {
        return new JobType<>(message, consumer, settings.timeout(limit), priority, unique, recurring);
    }

    /** The same with another time for which what it needs is waited for while that is away. */
    public JobType<T> outage(Duration longest) {
        return new JobType<>(message, consumer, settings.outage(longest), priority, unique, recurring);
    }

    /** The same with at most so many that run at a time in a process; 256 unless set. */
    public JobType<T> concurrency(int most) {
        return new JobType<>(message, consumer, settings.concurrency(most), priority, unique, recurring);
    }

    /** The same with another priority. */
    public JobType<T> priority(int other) {
        return new JobType<>(message, consumer, settings, other, unique, recurring);
    }

    /** The same, where another job is not enqueued while one with the same text is not done. */
    public JobType<T> deduplicateBy(Function<? super T, String> text) {
        return new JobType<>(
                message,
                consumer,
                settings,
                priority,
                job -> Option.some(message.name() + ":" + Objects.requireNonNull(text.apply(job))),
                recurring);
    }

    /** The same, where {@code check} says what is wrong with what is enqueued. */
    public JobType<T> rules(Function<? super T, ? extends Seq<FieldError>> check) {
        return carrying(message.rules(check));
    }

    /** The same, where {@code check} says what is wrong with what is enqueued at a time. */
    public JobType<T> rules(BiFunction<? super T, Instant, ? extends Seq<FieldError>> check) {
        return carrying(message.rules(check));
    }

    private JobType<T> carrying(MessageType<T> other) {
        return new JobType<>(
                other,
                new Consumer(consumer.name(), Vector.of(other), consumer.maxAttempts()),
                settings,
                priority,
                unique,
                recurring);
    }

    /** The same, where {@code job} is enqueued whenever the expression fires, by one node. */
    public JobType<T> every(Cron cron, ZoneId zone, Misfire misfire, T job) {
        return new JobType<>(message, consumer, settings, priority, unique, new Recurring<>(cron, zone, misfire, job));
    }

    /** What it is called where it is stored. */
    public String name() {
        return message.name();
    }

    /** Its messages. */
    public MessageType<T> message() {
        return message;
    }

    /** Who gets them: its one handler. */
    public Consumer consumer() {
        return consumer;
    }

    /** How its workers work. */
    public WorkerSettings settings() {
        return settings;
    }

    int priority() {
        return priority;
    }

    Option<String> uniqueTextOf(T job) {
        return unique.apply(job);
    }

    /** What it is enqueued by, if by a clock. */
    public Option<Recurring<T>> recurring() {
        return Option.of(recurring);
    }

    @Override
    public String toString() {
        return message.name();
    }
}
