package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.Optional;

/**
 * A method marked {@code @Policy}.
 *
 * @param flaw why it cannot be asked, as the rest of a sentence, or empty
 * @param taken what it takes beside the caller
 * @param asks whether it yields an effect
 */
public record AccessPolicyModel(
        ClassName holder, String method, String flaw, Optional<ClassName> taken, boolean asks, Place place)
        implements Comparable<AccessPolicyModel> {

    /** Whether it can decide on a request. */
    public boolean admits(RequestModel request) {
        return taken.map(type -> type.equals(request.record().type())
                        || request.supertypes().contains(type))
                .orElse(true);
    }

    @Override
    public int compareTo(AccessPolicyModel other) {
        int byName = method.compareTo(other.method);
        return byName != 0 ? byName : place.compareTo(other.place);
    }
}
