package dev.tenon.web;

import dev.tenon.integration.EventType;
import dev.tenon.integration.Topic;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.job.JobType;
import dev.tenon.job.Progress;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Delivery;
import dev.tenon.message.MessageType;
import dev.tenon.message.QueueState;
import dev.tenon.message.worker.WorkerActivity;
import dev.tenon.operations.ConsumerView;
import dev.tenon.operations.ContextTopics;
import dev.tenon.operations.JobHistory;
import dev.tenon.operations.JobTypeView;
import dev.tenon.operations.QueueView;
import dev.tenon.web.json.Encoder;
import io.vavr.collection.Seq;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Queues and jobs as JSON. What is not known is left out. */
final class OperationsJson {

    /** A text that an application made: it may hold anything. */
    private static final Encoder<String> TEXT = (json, text) -> json.writeString(Utf8.repaired(text));

    /** How many characters a payload has in a list at most. */
    private static final int LISTED_PAYLOAD = 2_000;

    private OperationsJson() {}

    static void queue(JsonGenerator json, QueueView view) {
        json.writeStartObject();
        json.writeStringProperty("name", view.queue().name());
        json.writeNumberProperty("capacity", view.queue().capacity());
        Encoder.array(OperationsJson::consumer).property(json, "consumers", view.consumers());
        json.writeEndObject();
    }

    static void published(JsonGenerator json, Topic topic) {
        topic(json, topic, topic.types().map(EventType::name));
    }

    static void received(JsonGenerator json, ContextTopics.Received received) {
        topic(json, received.topic(), received.handled());
    }

    private static void topic(JsonGenerator json, Topic topic, Seq<String> events) {
        json.writeStartObject();
        json.writeStringProperty("topic", topic.name());
        Encoder.array(TEXT).property(json, "events", events);
        json.writeEndObject();
    }

    private static void consumer(JsonGenerator json, ConsumerView view) {
        json.writeStartObject();
        json.writeStringProperty("name", view.consumer().name());
        Encoder.array(TEXT).property(json, "types", view.consumer().types().map(MessageType::name));
        json.writeNumberProperty("waiting", view.state().waiting());
        json.writeNumberProperty("leased", view.state().leased());
        json.writeNumberProperty("scheduled", view.state().scheduled());
        json.writeNumberProperty("retrying", view.state().retrying());
        work(json, view);
        json.writeEndObject();
    }

    static void jobType(JsonGenerator json, JobTypeView view) {
        QueueState state = view.work().state();
        json.writeStartObject();
        json.writeStringProperty("name", view.type().name());
        for (JobType.Recurring<?> recurring : view.type().recurring()) {
            json.writeStringProperty("schedule", recurring.cron().toString());
            json.writeStringProperty("zone", recurring.zone().toString());
        }
        Encoder.INSTANT.optional(json, "next", view.next());
        json.writeNumberProperty("scheduled", state.scheduled());
        json.writeNumberProperty("ready", state.waiting());
        json.writeNumberProperty("running", state.leased());
        json.writeNumberProperty("failed", state.retrying());
        work(json, view.work());
        json.writeEndObject();
    }

    /** What consumers and types of jobs have in common. */
    private static void work(JsonGenerator json, ConsumerView view) {
        json.writeNumberProperty("dead", view.state().dead());
        Encoder.INSTANT.optional(json, "oldest", view.state().oldest());
        json.writeNumberProperty("maxAttempts", view.consumer().maxAttempts());
        Encoder.of(OperationsJson::activity).optional(json, "activity", view.activity());
    }

    private static void activity(JsonGenerator json, WorkerActivity activity) {
        json.writeStartObject();
        Encoder.INSTANT.property(json, "since", activity.since());
        json.writeNumberProperty("handled", activity.handled());
        json.writeNumberProperty("failed", activity.failed());
        json.writeEndObject();
    }

    /** With so much of its payload that a list of them is no burden. */
    static void deadLetterInList(JsonGenerator json, DeadLetter letter) {
        letter(json, letter, LISTED_PAYLOAD);
    }

    static void deadLetter(JsonGenerator json, DeadLetter letter) {
        letter(json, letter, Integer.MAX_VALUE);
    }

    private static void letter(JsonGenerator json, DeadLetter letter, int most) {
        Delivery delivery = letter.delivery();
        String payload = delivery.payload().toString();
        json.writeStartObject();
        json.writeNumberProperty("position", delivery.position());
        Encoder.UUID.property(json, "message", delivery.message());
        TEXT.property(json, "type", delivery.type().name());
        TEXT.property(json, "payload", payload.length() > most ? payload.substring(0, most) : payload);
        if (payload.length() > most) {
            json.writeBooleanProperty("cut", true);
        }
        TEXT.optional(json, "key", delivery.key().map(Object::toString));
        json.writeNumberProperty("attempts", delivery.attempt());
        TEXT.property(json, "error", letter.error());
        Encoder.INSTANT.property(json, "appended", delivery.appended());
        Encoder.INSTANT.property(json, "dead", letter.at());
        TEXT.optional(json, "correlationId", delivery.by().correlationId());
        TEXT.optional(json, "causationId", delivery.by().causationId());
        TEXT.optional(json, "user", delivery.by().user());
        TEXT.optional(json, "tenant", delivery.by().tenant());
        json.writeEndObject();
    }

    static void job(JsonGenerator json, JobStatus job) {
        json.writeStartObject();
        properties(json, job);
        json.writeEndObject();
    }

    static void history(JsonGenerator json, JobHistory history) {
        json.writeStartObject();
        properties(json, history.status());
        Encoder.array(OperationsJson::failedAttempt).property(json, "failures", history.failures());
        Encoder.of(OperationsJson::deadLetter).optional(json, "deadLetter", history.letter());
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, JobStatus job) {
        json.writeStringProperty("id", job.id().toString());
        TEXT.property(json, "type", job.type());
        json.writeStringProperty("state", text(job.state()));
        json.writeNumberProperty("attempts", job.attempts());
        Encoder.INSTANT.property(json, "enqueued", job.enqueued());
        Encoder.INSTANT.optional(json, "due", job.due());
        Encoder.INSTANT.optional(json, "finished", job.finished());
        TEXT.optional(json, "error", job.error());
        Encoder.of(OperationsJson::progress).optional(json, "progress", job.progress());
    }

    private static void progress(JsonGenerator json, Progress progress) {
        json.writeStartObject();
        json.writeNumberProperty("done", progress.done());
        json.writeNumberProperty("total", progress.total());
        TEXT.property(json, "text", progress.text());
        Encoder.INSTANT.property(json, "at", progress.at());
        json.writeEndObject();
    }

    private static void failedAttempt(JsonGenerator json, FailedAttempt attempt) {
        json.writeStartObject();
        json.writeNumberProperty("number", attempt.number());
        Encoder.INSTANT.property(json, "began", attempt.began());
        Encoder.INSTANT.property(json, "ended", attempt.ended());
        TEXT.property(json, "error", attempt.error());
        json.writeEndObject();
    }

    /** {@code scheduled}, as a query parameter has it. */
    static String text(JobState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
