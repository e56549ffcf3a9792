package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/**
 * A record of configuration, or one inside of it.
 *
 * @param description the first sentences of its Javadoc
 */
public record ConfigSectionModel(RecordModel record, String description, List<ConfigComponentModel> components)
        implements CheckedModel {

    public ConfigSectionModel {
        components = List.copyOf(components);
    }

    /** The record's type. */
    public ClassName type() {
        return record.type();
    }

    @Override
    public String variable() {
        return Names.decapitalize(type().simpleName());
    }
}
