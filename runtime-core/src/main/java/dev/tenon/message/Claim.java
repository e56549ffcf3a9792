package dev.tenon.message;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;

/**
 * What a worker was given.
 *
 * @param leases none when nothing is due, or everything that is due has to wait for its key
 * @param next after what time to ask again, because there may be more than was asked for, something becomes due or a lease ends; empty
 *     when only an append or the end of a lease changes anything
 * @param withdrawn the messages that are leased, to whomever, and that nobody wants to be handled any more
 */
public record Claim(Seq<Lease> leases, Option<Duration> next, Seq<UUID> withdrawn) {

    /** With nothing withdrawn. */
    public Claim(Seq<Lease> leases, Option<Duration> next) {
        this(leases, next, Vector.empty());
    }
}
