package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.EventsModel;
import dev.tenon.processor.model.HandlingModel;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.source.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that events of a queue and of a topic have in common. */
final class EventsRules {

    private EventsRules() {}

    /** What is wrong with events that {@code annotation} speaks of. */
    static Stream<Diagnostic> check(EventsModel events, String annotation) {
        return events.flaw().isEmpty()
                ? Stream.of(areRecords(events), areDistinct(events), areOrdered(events, annotation))
                        .flatMap(found -> found)
                : Stream.empty();
    }

    private static Stream<Diagnostic> areRecords(EventsModel events) {
        return events.records().stream()
                .filter(event -> !event.flaw().isEmpty())
                .map(event -> Diagnostic.of(Problem.EV02, event.record().place(), event.name(), event.flaw()));
    }

    private static Stream<Diagnostic> areDistinct(EventsModel events) {
        Map<String, ClassName> first = new HashMap<>();
        return events.records().stream().flatMap(event -> {
            ClassName type = event.record().type();
            ClassName before = first.putIfAbsent(event.constant(), type);
            return before == null
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EV15,
                            event.record().place(),
                            Words.simple(before.canonicalName()),
                            Words.simple(type.canonicalName())));
        });
    }

    private static Stream<Diagnostic> areOrdered(EventsModel events, String annotation) {
        return events.records().stream()
                .filter(event -> event.flaw().isEmpty())
                .flatMap(event -> isOrdered(events, event, annotation));
    }

    private static Stream<Diagnostic> isOrdered(EventsModel events, EventModel event, String annotation) {
        List<ComponentModel> marked = event.marked();
        if (marked.size() > 1) {
            return Stream.of(Diagnostic.of(
                    Problem.EV06,
                    marked.get(1).place(),
                    event.name(),
                    marked.stream().map(ComponentModel::name).collect(Collectors.joining(", "))));
        }
        if (marked.size() == 1) {
            return marked.getFirst().shape().isOrdered()
                            || !marked.getFirst().shape().unknown().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EV07,
                            marked.getFirst().place(),
                            marked.getFirst().name(),
                            Words.of(marked.getFirst().shape())));
        }
        boolean isKnown = event.record().components().stream()
                .allMatch(component -> component.shape().unknown().isEmpty());
        return events.isUnordered() || event.key().isPresent() || !isKnown
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.EV05, event.record().place(), event.name(), annotation));
    }

    /** What is wrong with how handlers are called, as {@code annotation} says of what is called {@code name}. */
    static Stream<Diagnostic> check(HandlingModel handling, String annotation, String name) {
        return Stream.of(
                        atLeast(handling, annotation, name, "maxConcurrency", handling.maxConcurrency(), 0),
                        atLeast(handling, annotation, name, "maxAttempts", handling.maxAttempts(), 1),
                        handling.timeout().duration().stream()
                                .filter(limit -> limit.isZero())
                                .map(limit -> Diagnostic.of(
                                        Problem.EV08,
                                        handling.place().attribute("timeout"),
                                        annotation,
                                        name,
                                        "timeout",
                                        handling.timeout().text(),
                                        "longer than nothing")),
                        timesAreReadable(handling))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> atLeast(
            HandlingModel handling, String annotation, String name, String attribute, int value, int least) {
        return value >= least
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.EV08,
                        handling.place().attribute(attribute),
                        annotation,
                        name,
                        attribute,
                        value,
                        "at least " + least));
    }

    private static Stream<Diagnostic> timesAreReadable(HandlingModel handling) {
        Stream<Diagnostic> backoff = handling.backoff().isPresent()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.EV09, handling.place().attribute("backoff"), handling.backoffText()));
        return Stream.of(
                        isReadable(handling, "timeout", handling.timeout()),
                        isReadable(handling, "outage", handling.outage()),
                        backoff)
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> isReadable(HandlingModel handling, String attribute, PolicyModel.Span span) {
        return span.duration().isPresent()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.EM09, handling.place().attribute(attribute), span.text()));
    }
}
