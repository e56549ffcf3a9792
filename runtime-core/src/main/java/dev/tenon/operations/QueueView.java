package dev.tenon.operations;

import dev.tenon.message.MessageQueue;
import io.vavr.collection.Seq;

/** How it stands with a queue: with each of its consumers, in their order. Immutable. */
public record QueueView(MessageQueue queue, Seq<ConsumerView> consumers) {}
