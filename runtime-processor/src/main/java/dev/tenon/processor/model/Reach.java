package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which records are checked: requests and entities, and what {@code @Valid} leads to from there. */
public final class Reach {

    private final Map<ClassName, RecordModel> checked = new LinkedHashMap<>();

    private Reach(Collection<RecordModel> roots, Map<ClassName, RecordModel> known) {
        Deque<RecordModel> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            RecordModel record = next.remove();
            if (checked.putIfAbsent(record.type(), record) == null) {
                record.asked()
                        .flatMap(asked -> asked.valid().stream())
                        .flatMap(valid -> valid.record().stream())
                        .map(known::get)
                        .filter(found -> found != null)
                        .forEach(next::add);
            }
        }
    }

    /** That of a context. */
    public static Reach of(ContextModel context) {
        List<RecordModel> roots = Stream.concat(
                        context.requests().stream().map(RequestModel::record),
                        context.entities().stream().map(EntityModel::record))
                .toList();
        Map<ClassName, RecordModel> known = new LinkedHashMap<>();
        records(context).forEach(record -> known.put(record.type(), record));
        return new Reach(roots, known);
    }

    /** What requests, results and entities hold. */
    public static Stream<RecordModel> records(ContextModel context) {
        return Stream.concat(
                context.entities().stream().flatMap(entity -> entity.nested().stream()), context.records().stream());
    }

    /** Whether the record is checked. */
    public boolean isChecked(RecordModel record) {
        return checked.containsKey(record.type());
    }

    /** All that are checked. */
    public Stream<RecordModel> all() {
        return checked.values().stream();
    }

    /** Those that are checked as parts of others, and by code that is generated here. */
    public List<RecordModel> parts() {
        return all().filter(record -> record.rules().isPart() && record.rules().isHere() && record.reachable())
                .sorted((one, other) -> one.type().compareTo(other.type()))
                .toList();
    }
}
