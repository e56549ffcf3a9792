package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.DomainFailureModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.MessagesModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RestModel;
import dev.tenon.processor.model.Tenon;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a {@code @Runtime} declaration and what belongs to it. */
final class ContextReader {

    private static final String WEB_MARKER = "dev.tenon.web.Routes";
    private static final String POSTGRES_MARKER = "dev.tenon.postgres.Postgres";

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;
    private final RecordReader records;
    private final RequestReader requests;
    private final HandlerReader handlers;
    private final CapabilityReader capabilities;
    private final UsesReader uses;
    private final EventReader events;
    private final JobReader jobs;
    private final IntegrationReader integration;
    private final GateReader gates;

    ContextReader(
            Elements elements,
            Annotations annotations,
            TypeReader types,
            RecordReader records,
            RequestReader requests,
            HandlerReader handlers,
            CapabilityReader capabilities,
            UsesReader uses,
            EventReader events,
            JobReader jobs,
            IntegrationReader integration,
            GateReader gates) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.records = records;
        this.requests = requests;
        this.handlers = handlers;
        this.capabilities = capabilities;
        this.uses = uses;
        this.events = events;
        this.jobs = jobs;
        this.integration = integration;
        this.gates = gates;
    }

    /** The context with its entities, its jobs and what it receives; requests, handlers and failures are added by {@link #complete}. */
    ContextModel read(
            TypeElement element,
            List<EntityModel> entities,
            Collection<TypeElement> jobTypes,
            Collection<TypeElement> receivers,
            Collection<TypeElement> gated) {
        Place place = Place.of(element.getQualifiedName().toString());
        return new ContextModel(
                TypeNames.of(element),
                flaw(element),
                place.annotation(Tenon.RUNTIME),
                rest(element, place),
                elements.getTypeElement(POSTGRES_MARKER) != null,
                entities,
                capabilities.read(element),
                uses.read(element),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new MessagesModel(events.read(element), integration.read(element, receivers))
                        .with(jobTypes.stream().map(jobs::read).toList())
                        .indexing(entities.stream().anyMatch(EntityModel::isSearched)),
                gates.readMarks(element, gated),
                List.of());
    }

    private static String flaw(TypeElement element) {
        if (element.getKind() != ElementKind.INTERFACE) {
            return "not an interface";
        }
        if (!element.getTypeParameters().isEmpty()) {
            return "generic";
        }
        return element.getNestingKind().isNested() ? "inside another type" : "";
    }

    private Optional<RestModel> rest(TypeElement element, Place place) {
        return annotations.find(element, Tenon.REST_API).map(mirror -> {
            String title = annotations.text(mirror, "title");
            return new RestModel(
                    annotations.text(mirror, "prefix"),
                    title.isEmpty() ? element.getSimpleName().toString() : title,
                    annotations.text(mirror, "version"),
                    elements.getTypeElement(WEB_MARKER) != null,
                    Annotations.explicitConstant(mirror, "unknownFields")
                            .filter("IGNORE"::equals)
                            .isPresent(),
                    new FailsReader(annotations).read(element, place),
                    place.annotation(Tenon.REST_API));
        });
    }

    /** The context with everything that was found below its package. */
    ContextModel complete(
            TypeElement element,
            ContextModel context,
            Collection<TypeElement> requestTypes,
            Collection<TypeElement> holders,
            Collection<TypeElement> eventHandlers,
            Collection<TypeElement> jobHandlers,
            Collection<TypeElement> receivers,
            Collection<TypeElement> gated,
            Collection<TypeElement> failureTypes) {
        List<RequestModel> requestModels =
                requestTypes.stream().map(requests::read).sorted().toList();
        List<HandlerModel> handlerModels = holders.stream()
                .flatMap(holder -> handlers.read(holder, context.type()).stream())
                .sorted()
                .toList();
        return new ContextModel(
                context.type(),
                context.flaw(),
                context.place(),
                context.rest(),
                context.hasPostgres(),
                context.entities(),
                context.capabilities(),
                context.uses(),
                requestModels,
                handlerModels,
                failureTypes.stream()
                        .map(type -> failure(type, context))
                        .sorted()
                        .toList(),
                reachableRecords(handlerModels),
                context.messages()
                        .handledBy(
                                eventHandlers.stream()
                                        .flatMap(holder -> events.read(holder, context.type()).stream())
                                        .toList(),
                                jobHandlers.stream()
                                        .flatMap(holder -> jobs.read(holder, context.type()).stream())
                                        .toList(),
                                receivers.stream()
                                        .flatMap(holder -> integration.read(holder, context.type()).stream())
                                        .toList()),
                gates.read(element, gated),
                context.configs());
    }

    private DomainFailureModel failure(TypeElement element, ContextModel context) {
        Place place = Place.of(element.getQualifiedName().toString());
        return new DomainFailureModel(
                TypeNames.of(element),
                types.isReachable(element, context.type().packageName()),
                annotations.find(element, Tenon.STATUS).flatMap(mirror -> annotations.number(mirror, "value")),
                place);
    }

    /** The records that requests and results hold, and those that they hold. */
    private List<RecordModel> reachableRecords(List<HandlerModel> handlerModels) {
        return records.nested(handlerModels.stream()
                .flatMap(handler -> Stream.concat(
                        Stream.of(handler.result()),
                        handler.request().stream()
                                .flatMap(request -> request.record().components().stream())
                                .map(ComponentModel::shape))));
    }
}
