package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.source.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a context's event queues, of the events and of their handlers. */
public final class EventRules {

    private static final List<Rule<ContextModel>> OF_CONTEXTS =
            List.of(new QueuesAreDistinct(), new HandlersAreDistinct(), new HandlersHaveAQueue());

    private static final List<QueueRule> OF_QUEUES = List.of(
            new EventsAreSealed(),
            new NameIsAType(),
            new NumbersAreInRange(),
            new TimesAreReadable(),
            new EventsAreRecords(),
            new EventsAreDistinct(),
            new EventsAreReachable(),
            new EventsAreOrdered(),
            new EventsAreHandled());

    private EventRules() {}

    static Stream<Diagnostic> check(ContextModel context, Collection<String> known) {
        Set<String> names = SignatureRules.names(context, known);
        return Stream.of(
                        OF_CONTEXTS.stream().flatMap(rule -> rule.check(context)),
                        context.messages().queues().stream()
                                .flatMap(queue -> OF_QUEUES.stream().flatMap(rule -> rule.check(context, queue))),
                        context.messages().queues().stream()
                                .flatMap(queue -> queue.records().stream())
                                .flatMap(event ->
                                        PayloadRules.check(event.record(), event.nested(), Problem.EV03, known)),
                        context.messages().handlers().stream().flatMap(handler -> check(context, handler, names)))
                .flatMap(found -> found);
    }

    /** A queue on what is no context. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.EV13, place, Words.simple(place.type()));
    }

    private static Stream<Diagnostic> check(ContextModel context, EventHandlerModel handler, Collection<String> names) {
        return Stream.concat(
                SignatureRules.handlesMessages(handler.signature(), context, names, "events", "EventHandler"),
                takesAnEvent(context, handler));
    }

    private static Stream<Diagnostic> takesAnEvent(ContextModel context, EventHandlerModel handler) {
        List<QueueModel> queues = context.messages().queues();
        boolean isSilent = queues.isEmpty()
                || !handler.signature().unknown().isEmpty()
                || queues.stream().anyMatch(queue -> !queue.flaw().isEmpty());
        boolean fits = handler.parameter()
                .filter(type ->
                        queues.stream().anyMatch(queue -> !queue.taken(type).isEmpty()))
                .isPresent();
        if (isSilent || fits) {
            return Stream.empty();
        }
        List<String> events = queues.stream()
                .flatMap(queue -> queue.records().stream())
                .map(EventModel::name)
                .sorted()
                .toList();
        return Stream.of(Diagnostic.of(
                Problem.EV04,
                handler.place(),
                SignatureRules.method(handler.signature()),
                context.name(),
                handler.parameter()
                        .map(type -> Suggestion.of(type.simpleName(), events))
                        .orElse(""),
                String.join(", ", events)));
    }

    /** One thing that must hold of a queue. */
    private interface QueueRule {
        Stream<Diagnostic> check(ContextModel context, QueueModel queue);
    }

    private static final class QueuesAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            List<QueueModel> queues = context.messages().queues();
            return queues.stream()
                    .filter(queue -> queues.stream()
                            .takeWhile(other -> !other.place().equals(queue.place()))
                            .anyMatch(other -> other.name().equals(queue.name())))
                    .map(queue -> Diagnostic.of(Problem.EV11, queue.place(), context.name(), queue.name()));
        }
    }

    private static final class HandlersAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Map<String, EventHandlerModel> first = new HashMap<>();
            return context.messages().handlers().stream()
                    .filter(EventHandlerModel::isSound)
                    .flatMap(handler -> {
                        EventHandlerModel before = first.putIfAbsent(handler.name(), handler);
                        return before == null
                                ? Stream.empty()
                                : Stream.of(Diagnostic.of(
                                        Problem.EV12,
                                        handler.place(),
                                        SignatureRules.method(before.signature()),
                                        SignatureRules.method(handler.signature()),
                                        handler.name()));
                    });
        }
    }

    private static final class HandlersHaveAQueue implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.messages().queues().isEmpty()
                    ? context.messages().handlers().stream()
                            .map(handler -> Diagnostic.of(
                                    Problem.EV16,
                                    handler.place(),
                                    SignatureRules.method(handler.signature()),
                                    context.name()))
                    : Stream.empty();
        }
    }

    private static final class EventsAreSealed implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.flaw().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EV01,
                            queue.place().attribute("events"),
                            queue.events().simpleName(),
                            queue.flaw()));
        }
    }

    private static final class NameIsAType implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return Names.isTypeName(queue.name())
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EV10,
                            queue.place().attribute("name"),
                            queue.name(),
                            context.name() + "DomainEvents"));
        }
    }

    private static final class NumbersAreInRange implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return Stream.of(
                            atLeast(queue, "capacity", queue.capacity(), 1),
                            atLeast(queue, "maxConcurrency", queue.maxConcurrency(), 0),
                            atLeast(queue, "maxAttempts", queue.maxAttempts(), 1),
                            queue.timeout().duration().stream()
                                    .filter(limit -> limit.isZero())
                                    .map(limit -> wrong(
                                            queue, "timeout", queue.timeout().text(), "longer than nothing")))
                    .flatMap(found -> found);
        }

        private static Stream<Diagnostic> atLeast(QueueModel queue, String attribute, int value, int least) {
            return value >= least ? Stream.empty() : Stream.of(wrong(queue, attribute, value, "at least " + least));
        }

        private static Diagnostic wrong(QueueModel queue, String attribute, Object value, String range) {
            return Diagnostic.of(
                    Problem.EV08, queue.place().attribute(attribute), queue.name(), attribute, value, range);
        }
    }

    private static final class TimesAreReadable implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            Stream<Diagnostic> timeout = queue.timeout().duration().isPresent()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EM09,
                            queue.place().attribute("timeout"),
                            queue.timeout().text()));
            Stream<Diagnostic> backoff = queue.backoff().isPresent()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.EV09, queue.place().attribute("backoff"), queue.backoffText()));
            return Stream.concat(timeout, backoff);
        }
    }

    private static final class EventsAreRecords implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.flaw().isEmpty()
                    ? queue.records().stream()
                            .filter(event -> !event.flaw().isEmpty())
                            .map(event ->
                                    Diagnostic.of(Problem.EV02, event.record().place(), event.name(), event.flaw()))
                    : Stream.empty();
        }
    }

    private static final class EventsAreDistinct implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            Map<String, ClassName> first = new HashMap<>();
            return queue.records().stream().flatMap(event -> {
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
    }

    private static final class EventsAreReachable implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.records().stream()
                    .filter(event -> event.flaw().isEmpty() && !context.canReach(event.record()))
                    .map(event -> Diagnostic.of(
                            Problem.DI08,
                            event.record().place(),
                            context.type().packageName(),
                            Words.simple(event.record().type().canonicalName())));
        }
    }

    private static final class EventsAreOrdered implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.flaw().isEmpty()
                    ? queue.records().stream()
                            .filter(event -> event.flaw().isEmpty())
                            .flatMap(event -> check(queue, event))
                    : Stream.empty();
        }

        private static Stream<Diagnostic> check(QueueModel queue, EventModel event) {
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
            return queue.isUnordered() || event.key().isPresent() || !isKnown
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(Problem.EV05, event.record().place(), event.name()));
        }
    }

    private static final class EventsAreHandled implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.flaw().isEmpty()
                    ? queue.records().stream()
                            .filter(event -> event.isSound()
                                    && context.messages().handlers().stream()
                                            .noneMatch(handler -> takes(queue, handler, event)))
                            .map(event -> Diagnostic.of(
                                    Problem.EV14,
                                    event.record().place(),
                                    event.name(),
                                    context.name(),
                                    Words.simple(event.record().type().canonicalName())))
                    : Stream.empty();
        }

        private static boolean takes(QueueModel queue, EventHandlerModel handler, EventModel event) {
            return handler.parameter()
                    .filter(type -> queue.taken(type).contains(event))
                    .isPresent();
        }
    }
}
