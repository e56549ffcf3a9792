package dev.tenon.processor.discover;

import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.MessagesModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the event queues of a context, and the handlers of a class. */
final class EventReader {

    private static final Pattern BACKOFF =
            Pattern.compile("(exponential|fixed)\\(\\s*([^,()]*?)\\s*(?:,\\s*([^,()]*?)\\s*,\\s*([^,()]*?)\\s*)?\\)");

    private final Annotations annotations;
    private final RecordReader records;
    private final SignatureReader signatures;

    EventReader(Annotations annotations, RecordReader records, SignatureReader signatures) {
        this.annotations = annotations;
        this.records = records;
        this.signatures = signatures;
    }

    /** Whether {@code type} declares a queue. */
    boolean isHere(TypeElement type) {
        return annotations.has(type, Tenon.EVENT_QUEUE) || annotations.has(type, Tenon.EVENT_QUEUES);
    }

    /** Whether all events of the context are known in this round. */
    boolean isReady(TypeElement context) {
        return declarations(context).stream()
                .flatMap(mirror -> annotations.type(mirror, "events").stream())
                .allMatch(type -> TypeReader.isResolved(type)
                        && events(type).flatMap(this::recordsOf).allMatch(record -> records.isReady(record)));
    }

    /** What the context sends to itself, but for the handlers. */
    MessagesModel read(TypeElement context) {
        Place place = Place.of(context.getQualifiedName().toString());
        List<QueueModel> queues = new ArrayList<>();
        for (AnnotationMirror mirror : declarations(context)) {
            queues.add(queue(context, mirror, place.annotation(Tenon.EVENT_QUEUE, queues.size())));
        }
        return new MessagesModel(queues);
    }

    private List<AnnotationMirror> declarations(TypeElement context) {
        return annotations.all(context, Tenon.EVENT_QUEUE, Tenon.EVENT_QUEUES).stream()
                .filter(annotations::isComplete)
                .toList();
    }

    private QueueModel queue(TypeElement context, AnnotationMirror mirror, Place place) {
        String name = annotations.text(mirror, "name");
        Optional<TypeElement> events = annotations.type(mirror, "events").flatMap(EventReader::elementOf);
        String timeout = annotations.text(mirror, "timeout");
        String backoff = annotations.text(mirror, "backoff");
        return new QueueModel(
                name.isEmpty() ? context.getSimpleName() + "DomainEvents" : name,
                events.map(TypeNames::of).orElse(Tenon.OBJECT),
                events.map(TypeReader::isPublic).orElse(true),
                events.map(EventReader::flaw).orElse("no type"),
                events.stream()
                        .flatMap(this::recordsOf)
                        .distinct()
                        .map(this::event)
                        .toList(),
                annotations.number(mirror, "capacity").orElse(0),
                annotations.number(mirror, "maxConcurrency").orElse(0),
                new PolicyModel.Span(timeout, Spans.parse(timeout)),
                annotations.number(mirror, "maxAttempts").orElse(0),
                backoff,
                backoff(backoff),
                annotations.flag(mirror, "unordered"),
                place);
    }

    private static Stream<TypeElement> events(TypeMirror type) {
        return elementOf(type).stream();
    }

    private static Optional<TypeElement> elementOf(TypeMirror type) {
        return type instanceof DeclaredType declared && TypeReader.isResolved(type)
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private static String flaw(TypeElement events) {
        if (events.getKind() != ElementKind.INTERFACE) {
            return "not an interface";
        }
        if (!events.getModifiers().contains(Modifier.SEALED)) {
            return "not sealed";
        }
        return events.getTypeParameters().isEmpty() ? "" : "generic";
    }

    /** The classes below a sealed interface; what is not sealed is one itself. */
    private Stream<TypeElement> recordsOf(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED)
                ? type.getPermittedSubclasses().stream()
                        .flatMap(EventReader::events)
                        .flatMap(this::recordsOf)
                : Stream.of(type);
    }

    private EventModel event(TypeElement element) {
        RecordModel record = records.read(element);
        return new EventModel(
                record,
                eventFlaw(element),
                parents(element).distinct().toList(),
                records.nested(record.components().stream().map(component -> component.shape())));
    }

    private static String eventFlaw(TypeElement element) {
        if (element.getKind() != ElementKind.RECORD) {
            return "not a record";
        }
        return element.getTypeParameters().isEmpty() ? "" : "generic";
    }

    private static Stream<ClassName> parents(TypeElement element) {
        return element.getInterfaces().stream()
                .flatMap(EventReader::events)
                .filter(parent -> parent.getModifiers().contains(Modifier.SEALED))
                .flatMap(parent -> Stream.concat(Stream.of(TypeNames.of(parent)), parents(parent)));
    }

    private static Optional<QueueModel.Backoff> backoff(String text) {
        Matcher matcher = BACKOFF.matcher(text);
        if (!matcher.matches() || matcher.group(1).equals("fixed") != (matcher.group(3) == null)) {
            return Optional.empty();
        }
        return Spans.parse(matcher.group(2))
                .flatMap(first -> matcher.group(3) == null
                        ? Optional.of(new QueueModel.Backoff(first, 1, first))
                        : factor(matcher.group(3))
                                .flatMap(factor -> Spans.parse(matcher.group(4))
                                        .map(most -> new QueueModel.Backoff(first, factor, most))));
    }

    private static Optional<Double> factor(String text) {
        try {
            double factor = Double.parseDouble(text);
            return factor >= 1 && factor < Double.POSITIVE_INFINITY ? Optional.of(factor) : Optional.empty();
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    /** The methods of {@code holder} that are marked as handlers of events. */
    List<ExecutableElement> handlers(TypeElement holder) {
        return ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
                .filter(method -> annotations.has(method, Tenon.EVENT_HANDLER))
                .toList();
    }

    /** Whether the signatures of all handlers in {@code holder} are known in this round. */
    boolean areHandlersReady(TypeElement holder) {
        return handlers(holder).stream().allMatch(SignatureReader::isReady);
    }

    List<EventHandlerModel> read(TypeElement holder, ClassName context) {
        return handlers(holder).stream()
                .map(method -> new EventHandlerModel(
                        signatures.read(holder, method, context),
                        parameter(method),
                        annotations
                                .find(method, Tenon.EVENT_HANDLER)
                                .map(mirror -> annotations.text(mirror, "name"))
                                .orElse("")))
                .toList();
    }

    private static Optional<ClassName> parameter(ExecutableElement method) {
        return method.getParameters().size() == 1
                ? elementOf(method.getParameters().getFirst().asType()).map(TypeNames::of)
                : Optional.empty();
    }
}
