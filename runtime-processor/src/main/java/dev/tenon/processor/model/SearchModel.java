package dev.tenon.processor.model;

import java.util.List;

/**
 * How an entity is searched.
 *
 * @param isAuto whether each write is indexed without a call
 * @param isAvailable whether {@code tenon-search} is on the class path
 * @param fields its components that are searched, in their order, also those that are wrong
 * @param place its annotation
 */
public record SearchModel(boolean isAuto, boolean isAvailable, List<SearchFieldModel> fields, Place place) {

    public SearchModel {
        fields = List.copyOf(fields);
    }

    /** Those that code can be generated for. */
    public List<SearchFieldModel> soundFields() {
        return fields.stream().filter(SearchFieldModel::isSound).toList();
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return isAvailable && !soundFields().isEmpty();
    }
}
