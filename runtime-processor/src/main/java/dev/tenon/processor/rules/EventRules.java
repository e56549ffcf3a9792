package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of a context's event queues, of the events and of their handlers. */
public final class EventRules {

    private static final String ANNOTATION = "EventQueue";

    private static final List<Rule<ContextModel>> OF_CONTEXTS =
            List.of(new QueuesAreDistinct(), new HandlersAreDistinct(), new HandlersHaveAQueue());

    private static final List<QueueRule> OF_QUEUES = List.of(
            new EventsAreSealed(),
            new NameIsAType(),
            new CapacityIsInRange(),
            new PatienceIsReadable(),
            (context, queue) -> EventsRules.check(queue.handling(), ANNOTATION, queue.name()),
            (context, queue) -> EventsRules.check(queue.events(), ANNOTATION),
            new EventsAreReachable(),
            new EventsAreHandled());

    private EventRules() {}

    static Stream<Diagnostic> check(ContextModel context, Collection<String> known) {
        Set<String> names = SignatureRules.names(context, known);
        return Stream.of(
                        OF_CONTEXTS.stream().flatMap(rule -> rule.check(context)),
                        context.messages().queues().stream()
                                .flatMap(queue -> OF_QUEUES.stream().flatMap(rule -> rule.check(context, queue))),
                        context.messages().queues().stream()
                                .flatMap(queue -> queue.events().records().stream())
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
                || queues.stream().anyMatch(queue -> !queue.events().flaw().isEmpty());
        boolean fits = handler.parameter()
                .filter(type -> queues.stream()
                        .anyMatch(queue -> !queue.events().taken(type).isEmpty()))
                .isPresent();
        if (isSilent || fits) {
            return Stream.empty();
        }
        List<String> events = queues.stream()
                .flatMap(queue -> queue.events().records().stream())
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
    @FunctionalInterface
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

    /** Those of the context's own events and those of others' keep their progress in one log. */
    private static final class HandlersAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Map<String, EventHandlerModel> first = new HashMap<>();
            return Stream.concat(
                            context.messages().handlers().stream(),
                            context.messages().integration().handlers().stream())
                    .filter(EventHandlerModel::isSound)
                    .flatMap(handler -> {
                        EventHandlerModel before = first.putIfAbsent(handler.name(), handler);
                        return before == null
                                ? Stream.empty()
                                : Stream.of(Diagnostic.of(
                                        Problem.EV12,
                                        nameOf(handler),
                                        SignatureRules.method(before.signature()),
                                        SignatureRules.method(handler.signature()),
                                        handler.name(),
                                        mark(handler).simpleName()));
                    });
        }

        /** Where it is set, or the method that it comes of. */
        private static Place nameOf(EventHandlerModel handler) {
            return handler.givenName().isEmpty()
                    ? handler.place()
                    : handler.place().annotation(mark(handler)).attribute("name");
        }

        private static ClassName mark(EventHandlerModel handler) {
            return handler.own().isEmpty() ? Tenon.EVENT_HANDLER : Tenon.INTEGRATION_EVENT_HANDLER;
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
            return queue.events().flaw().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EV01,
                            queue.place().attribute("events"),
                            queue.events().type().simpleName(),
                            queue.events().flaw()));
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

    private static final class CapacityIsInRange implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.capacity() >= 1
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EV08,
                            queue.place().attribute("capacity"),
                            ANNOTATION,
                            queue.name(),
                            "capacity",
                            queue.capacity(),
                            "at least 1"));
        }
    }

    private static final class PatienceIsReadable implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.patience().duration().isPresent()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EM09,
                            queue.place().attribute("patience"),
                            queue.patience().text()));
        }
    }

    private static final class EventsAreReachable implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.events().records().stream()
                    .filter(event -> event.flaw().isEmpty() && !context.canReach(event.record()))
                    .map(event -> Diagnostic.of(
                            Problem.DI08,
                            event.record().place(),
                            context.type().packageName(),
                            Words.simple(event.record().type().canonicalName())));
        }
    }

    private static final class EventsAreHandled implements QueueRule {
        @Override
        public Stream<Diagnostic> check(ContextModel context, QueueModel queue) {
            return queue.events().flaw().isEmpty()
                    ? queue.events().records().stream()
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
                    .filter(type -> queue.events().taken(type).contains(event))
                    .isPresent();
        }
    }
}
