package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.Optional;
import java.util.Set;

/**
 * A command or a query.
 *
 * @param answer what {@code Command<A>} or {@code Query<A>} says is answered
 * @param isGeneric whether it has type parameters
 * @param unknownAnswer the name of a type in the answer that nothing declares, or empty
 * @param supertypes the interfaces that it implements
 * @param unmarked the method of its own that takes it and yields an effect: what was meant as its handler, where none is marked
 */
public record RequestModel(
        RecordModel record,
        boolean isRecord,
        boolean isGeneric,
        boolean isCommand,
        TypeName answer,
        String unknownAnswer,
        Set<ClassName> supertypes,
        Optional<Place> unmarked)
        implements Comparable<RequestModel>, CheckedModel {

    public RequestModel {
        supertypes = Set.copyOf(supertypes);
    }

    @Override
    public String variable() {
        return isCommand ? "command" : "query";
    }

    /** The request's simple name. */
    public String name() {
        return record.type().simpleName();
    }

    @Override
    public int compareTo(RequestModel other) {
        return record.type().compareTo(other.record.type());
    }
}
