package dev.tenon.message.worker;

import dev.tenon.message.Delivery;
import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What becomes of a lease in which a handler hangs. Everything else is given back.
 *
 * @param own stays with the handler, in a lease of its own; of a key, nothing before it is given back
 * @param handled was handled before, and is settled now
 * @param outcomes one for each of {@code handled}
 */
record Leaving(Seq<Delivery> own, Seq<Delivery> handled, Seq<Outcome> outcomes) {

    /** With nothing that was handled. */
    Leaving(Seq<Delivery> own) {
        this(own, Vector.empty(), Vector.empty());
    }
}
