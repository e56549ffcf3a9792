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
import java.util.stream.Stream;

/** The rules of topics and of their events. */
public final class TopicRules {

    private static final List<Rule<TopicModel>> OF_TOPICS = List.of(
            new IsSealed(),
            new HasJson(),
            new NameIsOnTheWire(),
            topic -> EventsRules.check(topic.interfaces(), "IntegrationEventTopic"),
            new EventsHaveNames());

    private TopicRules() {}

    /** What is wrong with the topics that are declared here; {@code known} are names that an unknown one may have meant. */
    public static Stream<Diagnostic> check(List<TopicModel> topics, Collection<String> known) {
        return Stream.concat(
                namesAreDistinct(topics),
                topics.stream()
                        .flatMap(topic -> Stream.concat(
                                OF_TOPICS.stream().flatMap(rule -> rule.check(topic)),
                                topic.interfaces().flaw().isEmpty()
                                        ? topic.events().stream().flatMap(event -> check(event, known))
                                        : Stream.empty())));
    }

    /** An event of no topic. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.IN13, place, Words.simple(place.type()));
    }

    private static Stream<Diagnostic> namesAreDistinct(List<TopicModel> topics) {
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
                        Stream.concat(Stream.of(record), event.event().nested().stream())
                                .flatMap(TopicRules::evolves),
                        upcastsAreSound(event),
                        upcastsAreDistinct(event))
                .flatMap(found -> found);
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

    private static Stream<Diagnostic> upcastsAreSound(IntegrationEventModel event) {
        return event.upcasts().stream().flatMap(upcast -> {
            String flaw = upcast.from() < 1 ? "from no version" : upcast.flaw();
            return flaw.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN11,
                            upcast.place(),
                            SignatureRules.method(upcast.place()),
                            flaw,
                            event.event().name()));
        });
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
            return topic.hasJson()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN15, topic.place(), topic.type().simpleName()));
        }
    }

    private static final class NameIsOnTheWire implements Rule<TopicModel> {
        @Override
        public Stream<Diagnostic> check(TopicModel topic) {
            return IntegrationEventModel.isWireName("x." + topic.name())
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.IN16,
                            topic.place().attribute("name"),
                            topic.name(),
                            Names.kebabCase(topic.type().simpleName())));
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
            String suggested = topic.name().replaceAll("-events$", "") + "."
                    + Names.kebabCase(event.event().name());
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
    }
}
