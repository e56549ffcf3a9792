package dev.tenon.message;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * What a worker was given.
 *
 * @param leases none when nothing is due, or everything that is due has to wait for its key
 * @param next after what time to ask again, because something becomes due or a lease ends; empty when only an append or
 *     the end of a lease changes anything
 */
public record Claim(Seq<Lease> leases, Option<Duration> next) {}
