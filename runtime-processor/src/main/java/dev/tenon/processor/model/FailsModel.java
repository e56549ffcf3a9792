package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/**
 * {@code @Fails}.
 *
 * @param failures what it names, whatever that is
 */
public record FailsModel(List<ClassName> failures, Place place) {
    public FailsModel {
        failures = List.copyOf(failures);
    }
}
