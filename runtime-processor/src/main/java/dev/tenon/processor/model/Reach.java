package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which records are checked: requests, entities and what is sent, and what {@code @Valid} leads to from there. */
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
        List<RecordModel> roots = Stream.of(
                        context.requests().stream().map(RequestModel::record),
                        context.entities().stream().map(EntityModel::record),
                        withRules(context.messages().events().map(EventModel::record)),
                        withRules(context.messages().jobs().stream().map(JobModel::record)))
                .flatMap(records -> records)
                .toList();
        return new Reach(roots, byType(records(context)));
    }

    /** That of a topic. */
    public static Reach of(TopicModel topic) {
        return new Reach(withRules(events(topic).map(EventModel::record)).toList(), byType(records(topic)));
    }

    /** What is sent and has no rules needs no validator. */
    private static Stream<RecordModel> withRules(Stream<RecordModel> sent) {
        return sent.filter(RecordModel::hasRules);
    }

    private static Map<ClassName, RecordModel> byType(Stream<RecordModel> records) {
        Map<ClassName, RecordModel> known = new LinkedHashMap<>();
        records.forEach(record -> known.put(record.type(), record));
        return known;
    }

    /** What requests, results, entities, events and jobs hold. */
    public static Stream<RecordModel> records(ContextModel context) {
        return Stream.of(
                        context.entities().stream().flatMap(entity -> entity.nested().stream()),
                        context.records().stream(),
                        context.messages().events().flatMap(event -> event.nested().stream()),
                        context.messages().jobs().stream().flatMap(job -> job.nested().stream()))
                .flatMap(records -> records);
    }

    /** What the events of a topic hold. */
    public static Stream<RecordModel> records(TopicModel topic) {
        return events(topic).flatMap(event -> event.nested().stream());
    }

    private static Stream<EventModel> events(TopicModel topic) {
        return topic.events().stream().map(IntegrationEventModel::event);
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
