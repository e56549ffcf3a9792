package dev.tenon.processor.model;

import dev.tenon.processor.model.PolicyModel.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the handlers of a context refer to: who may, and how often; and what of it the context has to keep.
 *
 * @param policies by name
 * @param limits as they are declared
 * @param remembers whether dispatch keeps something between requests: limits, or answers
 * @param isIdempotent whether commands are done once for each key
 * @param isAudited whether it is written down what commands did
 * @param hasJson whether {@code tenon-json} is on the class path
 */
public record GateModel(
        List<AccessPolicyModel> policies,
        List<LimitModel> limits,
        boolean remembers,
        boolean isIdempotent,
        boolean isAudited,
        boolean hasJson) {

    public GateModel {
        policies = policies.stream().sorted().toList();
        limits = List.copyOf(limits);
    }

    /** Whether there are policies or limits, even if nothing refers to them. */
    public boolean isDeclared() {
        return !policies.isEmpty() || !limits.isEmpty();
    }

    /** The policy of that name that can be asked. */
    public Optional<AccessPolicyModel> policy(String name) {
        return policies.stream()
                .filter(policy -> policy.method().equals(name) && policy.flaw().isEmpty())
                .findFirst();
    }

    /** Whether it keeps something in the transactions of the context. */
    public boolean isStored() {
        return isIdempotent || isAudited;
    }

    /**
     * A {@code @RateLimitPolicy} of the context.
     *
     * @param by the constant of {@code LimitBy}
     */
    public record LimitModel(String name, int permits, Span per, String by, Place place) {

        /** Whether generated code can make it. */
        public boolean isSound() {
            return permits > 0 && per.duration().isPresent() && !per.orZero().isZero();
        }
    }
}
