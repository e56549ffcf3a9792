package dev.tenon.operations;

import dev.tenon.message.Consumer;
import dev.tenon.message.QueueState;
import dev.tenon.message.worker.WorkerActivity;
import io.vavr.control.Option;

/**
 * How it stands with a consumer. Immutable.
 *
 * @param state how many deliveries it has in each state, those of all processes
 * @param activity what this process has done of them; none when none of its workers does
 */
public record ConsumerView(Consumer consumer, QueueState state, Option<WorkerActivity> activity) {}
