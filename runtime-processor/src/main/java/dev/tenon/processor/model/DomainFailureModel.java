package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.Optional;

/** A concrete {@code DomainFailure} of a context, and its {@code @Status}. */
public record DomainFailureModel(ClassName type, boolean isReachable, Optional<Integer> status, Place place)
        implements Comparable<DomainFailureModel> {
    @Override
    public int compareTo(DomainFailureModel other) {
        return type.compareTo(other.type);
    }
}
