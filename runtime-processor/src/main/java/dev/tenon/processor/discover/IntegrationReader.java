package dev.tenon.processor.discover;

import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PublishedModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a context publishes for others, and its handlers of what they publish. */
final class IntegrationReader {

    private final Annotations annotations;
    private final TopicReader topics;
    private final HandlingReader handling;

    IntegrationReader(Annotations annotations, TopicReader topics, HandlingReader handling) {
        this.annotations = annotations;
        this.topics = topics;
        this.handling = handling;
    }

    /** Whether {@code type} publishes something. */
    boolean isHere(TypeElement type) {
        return annotations.has(type, Tenon.PUBLISHES);
    }

    /** Whether all events that a context publishes, and that the handlers in {@code holders} receive, are known in this round. */
    boolean isReady(TypeElement context, Collection<TypeElement> holders) {
        return Stream.concat(
                        annotations.find(context, Tenon.PUBLISHES).stream()
                                .flatMap(mirror -> annotations.types(mirror, "value").stream())
                                .flatMap(type -> type.flatMap(EventsReader::elementOf).stream())
                                .filter(topics::isTopic),
                        received(holders))
                .allMatch(topics::isReady);
    }

    private Stream<TypeElement> received(Collection<TypeElement> holders) {
        return holders.stream()
                .flatMap(holder -> handlers(holder).stream())
                .flatMap(method -> HandlingReader.parameter(method).stream())
                .flatMap(type -> topics.topicOf(type).stream())
                .distinct();
    }

    /** What a context publishes, and what the handlers in {@code holders} receive. */
    IntegrationModel read(TypeElement context, Collection<TypeElement> holders) {
        List<TopicModel> received = received(holders).map(topics::read).toList();
        return new IntegrationModel(published(context), received, List.of());
    }

    /** What is named, but for what does not exist: of that the compiler speaks. */
    private List<PublishedModel> published(TypeElement context) {
        Optional<AnnotationMirror> mirror = annotations.find(context, Tenon.PUBLISHES);
        if (mirror.isEmpty()) {
            return List.of();
        }
        Place place = Place.of(context.getQualifiedName().toString()).annotation(Tenon.PUBLISHES);
        List<PublishedModel> published = new ArrayList<>();
        List<Optional<TypeMirror>> types = annotations.types(mirror.get(), "value");
        for (int i = 0; i < types.size(); i++) {
            Place item = place.item("value", i);
            types.get(i).map(type -> published(type, item)).ifPresent(published::add);
        }
        return published;
    }

    private PublishedModel published(TypeMirror type, Place place) {
        Optional<TypeElement> element = EventsReader.elementOf(type);
        return new PublishedModel(
                element.map(named -> named.getSimpleName().toString()).orElseGet(type::toString),
                element.filter(topics::isTopic).map(topics::read),
                place);
    }

    /** The methods of {@code holder} that are marked as handlers of integration events. */
    List<ExecutableElement> handlers(TypeElement holder) {
        return handling.handlers(holder, Tenon.INTEGRATION_EVENT_HANDLER);
    }

    /** Whether the signatures of all handlers in {@code holder} are known in this round. */
    boolean areHandlersReady(TypeElement holder) {
        return handling.areReady(holder, Tenon.INTEGRATION_EVENT_HANDLER);
    }

    List<EventHandlerModel> read(TypeElement holder, ClassName context) {
        return handling.read(holder, Tenon.INTEGRATION_EVENT_HANDLER, context, true);
    }
}
