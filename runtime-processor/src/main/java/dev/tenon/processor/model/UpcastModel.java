package dev.tenon.processor.model;

import java.util.List;

/**
 * A method marked {@code @Upcast}.
 *
 * @param from the last version that has the shape of what it takes
 * @param old what it takes
 * @param nested the records that that holds, and those that they hold
 * @param unknown the first type in its signature that is not known, or empty
 * @param flaw why it cannot be one, such as {@code not static}, or empty
 * @param place of the annotation
 */
public record UpcastModel(
        int from, String method, RecordModel old, List<RecordModel> nested, String unknown, String flaw, Place place)
        implements Comparable<UpcastModel> {

    public UpcastModel {
        nested = List.copyOf(nested);
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return unknown.isEmpty() && flaw.isEmpty() && from >= 1 && EventModel.isStorable(old, nested);
    }

    @Override
    public int compareTo(UpcastModel other) {
        return Integer.compare(from, other.from);
    }
}
