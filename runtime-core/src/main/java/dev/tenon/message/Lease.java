package dev.tenon.message;

import io.vavr.collection.Seq;

/**
 * A group of deliveries that one worker has for some time. Nobody else gets them, or others of their keys, until it is settled or
 * its time is over. Immutable.
 *
 * @param token which lease it is: no other one of the log ever has the same
 * @param deliveries one or more; those of one key are in their order
 */
public record Lease(Consumer consumer, long token, Seq<Delivery> deliveries) {}
