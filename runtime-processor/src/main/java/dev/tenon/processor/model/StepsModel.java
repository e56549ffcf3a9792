package dev.tenon.processor.model;

import dev.tenon.processor.model.PolicyModel.Span;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a handler declares to be done around it.
 *
 * @param decision who may
 * @param limit how often
 * @param idempotency whether it is done once for each key
 * @param audit where it says that it is written down
 * @param caching how long its answer is given again
 * @param invalidation whose kept answers it ends
 * @param retries how often its transaction is run again at most; none: as often as transactions are
 * @param isSnapshot whether all its reads are to see one snapshot
 * @param signature what checks the signatures of those who call it over HTTP
 */
public record StepsModel(
        Decision decision,
        Optional<Limit> limit,
        Optional<Idempotency> idempotency,
        Optional<Place> audit,
        Optional<Caching> caching,
        Optional<Invalidation> invalidation,
        Optional<Integer> retries,
        boolean isSnapshot,
        Optional<Signature> signature) {

    /**
     * Who may.
     *
     * @param open where it says that all may
     * @param policy the policy that it names
     */
    public record Decision(Optional<Place> open, Optional<Named> policy) {

        /** Whether it says one thing. */
        public boolean isMade() {
            return open.isPresent() != policy.isPresent();
        }
    }

    /** A name, and where it is given. */
    public record Named(String name, Place place) {}

    /**
     * What checks signatures.
     *
     * @param flaw why it cannot, as the rest of a sentence, or empty
     */
    public record Signature(ClassName validator, String flaw, Place place) {}

    /** A limit of the context. */
    public record Limit(String name, Place place) {}

    /**
     * Idempotency.
     *
     * @param key the component that is the key; empty: it comes beside the command
     */
    public record Idempotency(String key, Span ttl, Place place) {}

    /** How long and how many answers are kept. */
    public record Caching(Span ttl, int size, Place place) {}

    /** The queries whose answers are forgotten. */
    public record Invalidation(List<ClassName> queries, Place place) {

        public Invalidation {
            queries = List.copyOf(queries);
        }
    }
}
