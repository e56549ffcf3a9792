package dev.tenon.integration;

import io.vavr.collection.Seq;

/**
 * What a context needs of a transport. Immutable.
 *
 * @param context its name: all processes of it are one subscriber
 * @param published the topics that it publishes
 * @param received the topics that it subscribes to
 */
public record Topology(String context, Seq<Topic> published, Seq<Topic> received) {}
