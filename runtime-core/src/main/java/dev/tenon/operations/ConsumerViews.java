package dev.tenon.operations;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageLog;
import dev.tenon.message.worker.Workers;

/** Puts together what the log and the workers know of a consumer. Immutable. */
record ConsumerViews(MessageLog log, Workers workers) {

    ConsumerView of(Consumer consumer) {
        return new ConsumerView(
                consumer,
                log.reads().state(consumer),
                workers.activity().find(activity -> activity.consumer().equals(consumer.name())));
    }
}
