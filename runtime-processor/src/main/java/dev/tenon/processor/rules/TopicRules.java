package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.model.UpcastModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of topics and of their events. */
public final class TopicRules {

    private static final List<Rule<TopicModel>> OF_TOPICS = List.of(
            new IsSealed(),
            new HasJson(),
            new EventsAreReachable(),
            new NameIsOnTheWire(),
            topic -> EventsRules.check(topic.interfaces(), "IntegrationEventTopic"),
            new EventsHaveNames(),
            ValidationRules::check);

    private TopicRules() {}

    /** What is wrong with the topics that are declared here; {@code known} are names that an unknown one may have meant. */
    public static Stream<Diagnostic> check(List<TopicModel> topics, Collection<String> known) {
        return Stream.of(
                        namesAreDistinct(topics),
                        namesOfEventsAreDistinct(topics),
                        topics.stream().flatMap(topic -> OF_TOPICS.stream().flatMap(rule -> rule.check(topic))),
                        topics.stream()
                                .filter(topic -> topic.interfaces().flaw().isEmpty())
                                .flatMap(topic -> topic.events().stream())
                                .flatMap(event -> check(event, known)))
                .flatMap(found -> found);
    }

    /** An event of no topic. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.IN13, place, Words.simple(place.type()));
    }

    private static Stream<Diagnostic> namesAreDistinct(List<TopicModel> topics) {
        Map<String, TopicModel> first = new HashMap<>();
        return topics.stream().flatMap(topic -> {
            TopicModel before = first.putIfAbsent(topic.name(), topic);
            return before == null
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN04,
                            topic.place().attribute("name"),
                            "topics",
                            Words.simple(before.type().canonicalName()),
                            Words.simple(topic.type().canonicalName()),
                            topic.name()));
        });
    }

    private static Stream<Diagnostic> namesOfEventsAreDistinct(List<TopicModel> topics) {
        Map<String, IntegrationEventModel> first = new HashMap<>();
        return topics.stream()
                .flatMap(topic -> topic.events().stream())
                .filter(event -> event.wireName().isPresent())
                .flatMap(event -> {
                    IntegrationEventModel before =
                            first.putIfAbsent(event.wireName().orElseThrow(), event);
                    return before == null
                            ? Stream.empty()
                            : Stream.of(Diagnostic.of(
                                    Problem.IN04,
                                    nameOf(event),
                                    "events",
                                    Words.simple(before.event().record().place().type()),
                                    Words.simple(event.event().record().place().type()),
                                    event.wireName().orElseThrow()));
                });
    }

    private static Place nameOf(IntegrationEventModel event) {
        return event.event()
                .record()
                .place()
                .annotation(Tenon.INTEGRATION_EVENT)
                .attribute("value");
    }

    private static Stream<Diagnostic> check(IntegrationEventModel event, Collection<String> known) {
        RecordModel record = event.event().record();
        return Stream.of(
                        PayloadRules.check(record, event.event().nested(), Problem.IN05, known),
                        event.upcasts().stream()
                                .filter(upcast -> upcast.flaw().isEmpty())
                                .flatMap(upcast ->
                                        PayloadRules.check(upcast.old(), upcast.nested(), Problem.IN05, known)),
                        Stream.concat(
                                        records(record, event.event().nested()),
                                        event.upcasts().stream()
                                                .flatMap(upcast -> records(upcast.old(), upcast.nested())))
                                .distinct()
                                .flatMap(TopicRules::evolves),
                        upcastsAreKnown(event, known),
                        upcastsAreSound(event),
                        upcastsAreDistinct(event))
                .flatMap(found -> found);
    }

    private static Stream<RecordModel> records(RecordModel payload, List<RecordModel> nested) {
        return Stream.concat(Stream.of(payload), nested.stream());
    }

    /** What older versions do not have must be something in them. */
    private static Stream<Diagnostic> evolves(RecordModel record) {
        return Stream.concat(
                record.components().stream()
                        .filter(component -> component.since().isPresent())
                        .flatMap(TopicRules::isNew),
                ValidationRules.defaultsAreValues(record));
    }

    private static Stream<Diagnostic> isNew(ComponentModel component) {
        int since = component.since().orElseThrow();
        Place place = component.place().annotation(Tenon.SINCE).attribute("value");
        if (since < 2) {
            return Stream.of(Diagnostic.of(Problem.IN09, place, component.name(), since));
        }
        return component.isOptional() || component.defaultText().isPresent()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.IN10, place, component.name(), since));
    }

    private static Stream<Diagnostic> upcastsAreKnown(IntegrationEventModel event, Collection<String> known) {
        Set<String> names = new TreeSet<>(known);
        names.add(event.event().name());
        event.upcasts().forEach(upcast -> names.add(upcast.old().type().simpleName()));
        return event.upcasts().stream()
                .filter(upcast -> !upcast.unknown().isEmpty())
                .map(upcast -> Diagnostic.of(
                        Problem.DI12,
                        Place.of(upcast.place().type()).member(upcast.place().member()),
                        upcast.unknown(),
                        SignatureRules.method(upcast.place()),
                        "takes or returns",
                        Suggestion.of(upcast.unknown(), names)));
    }

    private static Stream<Diagnostic> upcastsAreSound(IntegrationEventModel event) {
        return event.upcasts().stream()
                .flatMap(upcast -> Stream.concat(
                        upcast.from() < 1
                                ? Stream.of(
                                        unsound(event, upcast, upcast.place().attribute("from"), "is from no version"))
                                : Stream.empty(),
                        upcast.flaw().isEmpty() || !upcast.unknown().isEmpty()
                                ? Stream.empty()
                                : Stream.of(unsound(event, upcast, upcast.place(), upcast.flaw()))));
    }

    private static Diagnostic unsound(IntegrationEventModel event, UpcastModel upcast, Place place, String flaw) {
        return Diagnostic.of(
                Problem.IN11,
                place,
                SignatureRules.method(upcast.place()),
                flaw,
                event.event().name());
    }

    private static Stream<Diagnostic> upcastsAreDistinct(IntegrationEventModel event) {
        Map<Integer, UpcastModel> first = new HashMap<>();
        return event.upcasts().stream().flatMap(upcast -> {
            UpcastModel before = first.putIfAbsent(upcast.from(), upcast);
            return before == null
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN12,
                            upcast.place().attribute("from"),
                            event.event().name(),
                            upcast.from(),
                            before.method(),
                            upcast.method()));
        });
    }

    private static final class IsSealed implements Rule<TopicModel> {
        @Override
        public Stream<Diagnostic> check(TopicModel topic) {
            return topic.interfaces().flaw().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN01,
                            topic.place(),
                            topic.type().simpleName(),
                            topic.interfaces().flaw()));
        }
    }

    private static final class HasJson implements Rule<TopicModel> {
        @Override
        public Stream<Diagnostic> check(TopicModel topic) {
            return topic.hasCode()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN15, topic.place(), topic.type().simpleName()));
        }
    }

    private static final class NameIsOnTheWire implements Rule<TopicModel> {
        @Override
        public Stream<Diagnostic> check(TopicModel topic) {
            return topic.hasName()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN16,
                            topic.place().attribute("name"),
                            topic.name(),
                            Names.kebabCase(topic.type().simpleName())));
        }
    }

    /** So is what they hold, and what older versions were: all of it is written and read. */
    private static final class EventsAreReachable implements Rule<TopicModel> {
        @Override
        public Stream<Diagnostic> check(TopicModel topic) {
            return topic.events().stream()
                    .filter(event -> event.event().flaw().isEmpty())
                    .flatMap(event -> Stream.concat(
                            records(event.event().record(), event.event().nested()),
                            event.upcasts().stream()
                                    .filter(upcast -> upcast.flaw().isEmpty())
                                    .flatMap(upcast -> records(upcast.old(), upcast.nested()))))
                    .filter(record -> !topic.canReach(record))
                    .map(record -> Diagnostic.of(
                            Problem.DI08,
                            record.place(),
                            topic.type().packageName(),
                            Words.simple(record.type().canonicalName())));
        }
    }

    private static final class EventsHaveNames implements Rule<TopicModel> {
        @Override
        public Stream<Diagnostic> check(TopicModel topic) {
            return topic.interfaces().flaw().isEmpty()
                    ? topic.events().stream()
                            .filter(event -> event.event().flaw().isEmpty())
                            .flatMap(event -> check(topic, event))
                    : Stream.empty();
        }

        private static Stream<Diagnostic> check(TopicModel topic, IntegrationEventModel event) {
            String suggested =
                    contextOf(topic) + "." + Names.kebabCase(event.event().name());
            if (event.wireName().isEmpty()) {
                return Stream.of(Diagnostic.of(
                        Problem.IN02,
                        event.event().record().place(),
                        event.event().name(),
                        topic.type().simpleName(),
                        suggested));
            }
            String name = event.wireName().orElseThrow();
            return IntegrationEventModel.isWireName(name)
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.IN03, nameOf(event), name, suggested));
        }

        /** {@code lending}, of {@code lending-events}. */
        private static String contextOf(TopicModel topic) {
            String name = topic.hasName()
                    ? topic.name()
                    : Names.kebabCase(topic.type().simpleName());
            return name.replaceAll("-events$", "");
        }
    }
}
