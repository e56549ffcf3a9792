package dev.tenon.processor.model.wire;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.JobModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.model.UpcastModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes that contexts and topics declare. */
public final class WireShapes {

    private WireShapes() {}

    /** Those of a context: its events, jobs, tables and routes. */
    public static Stream<DeclaredShape> of(ContextModel context) {
        return Stream.of(
                        context.messages().queues().stream()
                                .flatMap(queue ->
                                        queue.written(context).stream().map(event -> event(context, queue, event))),
                        context.messages().jobs().stream().map(job -> job(context, job)),
                        tables(context),
                        endpoints(context))
                .flatMap(shapes -> shapes);
    }

    /** Those of a topic: every version of each of its events. */
    public static Stream<DeclaredShape> of(TopicModel topic) {
        return topic.written().stream()
                .flatMap(event ->
                        IntStream.rangeClosed(1, event.version()).mapToObj(version -> version(topic, event, version)));
    }

    private static DeclaredShape event(ContextModel context, QueueModel queue, EventModel event) {
        return new WireFields(event.nested(), WireShapes::hasFallback)
                .add(event.record())
                .shape(
                        WireKind.EVENT,
                        context.schema(),
                        queue.name() + "." + event.name(),
                        event.record().place());
    }

    private static DeclaredShape job(ContextModel context, JobModel job) {
        return new WireFields(job.nested(), WireShapes::hasFallback)
                .add(job.record())
                .shape(WireKind.JOB, context.schema(), job.name(), job.record().place());
    }

    /** Whether what was written before it was there can still be read. */
    private static boolean hasFallback(ComponentModel component) {
        return component.since().isPresent() && component.defaultText().isPresent();
    }

    /** What a version looked like: the record that it is upcast from, or the event without what came later. */
    private static DeclaredShape version(TopicModel topic, IntegrationEventModel event, int version) {
        Optional<UpcastModel> upcast = event.soundUpcasts().stream()
                .filter(candidate -> candidate.from() >= version)
                .findFirst();
        RecordModel record = upcast.map(UpcastModel::old).orElse(event.event().record());
        List<RecordModel> nested =
                upcast.map(UpcastModel::nested).orElse(event.event().nested());
        return new WireFields(nested, version, component -> false)
                .add(record)
                .shape(
                        WireKind.INTEGRATION_EVENT,
                        topic.name(),
                        event.wireName().orElseThrow() + " " + version,
                        record.place());
    }

    private static Stream<DeclaredShape> tables(ContextModel context) {
        return context.isStored() ? context.entities().stream().map(entity -> table(context, entity)) : Stream.empty();
    }

    private static DeclaredShape table(ContextModel context, EntityModel entity) {
        WireFields columns = new WireFields(entity.nested(), component -> false);
        entity.components().forEach(component -> columns.add(component.column(), component));
        return columns.shape(WireKind.TABLE, context.schema(), entity.table(), entity.place());
    }

    private static Stream<DeclaredShape> endpoints(ContextModel context) {
        Optional<RestModel> rest = context.rest().filter(RestModel::webAvailable);
        return rest.stream()
                .flatMap(served -> OpenApiModel.served(context).stream()
                        .map(handler -> endpoint(context, served.prefix(), handler)));
    }

    private static DeclaredShape endpoint(ContextModel context, String prefix, HandlerModel handler) {
        RouteModel route = handler.route().orElseThrow();
        WireFields fields = new WireFields(
                context.records(), component -> component.defaultText().isPresent());
        for (ComponentModel component : handler.request().orElseThrow().record().components()) {
            fields.add("takes " + where(route, component), component);
        }
        if (isOnceByHeader(handler)) {
            fields.add("takes header Idempotency-Key", "text", handler.place());
        }
        return fields.add(answer(context, handler))
                .shape(
                        WireKind.ENDPOINT,
                        context.schema(),
                        route.form().replaceFirst(" ", " " + prefix),
                        handler.place());
    }

    private static WireFields answer(ContextModel context, HandlerModel handler) {
        WireFields fields = new WireFields(context.records(), component -> false)
                .add("gives status", Integer.toString(handler.status()), handler.place());
        return handler.answered() instanceof Shape.Nothing
                ? fields
                : fields.add("gives answer", handler.answered(), true, handler.place());
    }

    private static boolean isOnceByHeader(HandlerModel handler) {
        return handler.canBeKept()
                && handler.steps()
                        .idempotency()
                        .filter(idempotency -> idempotency.key().isEmpty())
                        .isPresent();
    }

    /** Parameters of a path have no names for who calls. */
    private static String where(RouteModel route, ComponentModel component) {
        int parameter = route.parameters().indexOf(component.name());
        if (parameter >= 0) {
            return "path " + (parameter + 1);
        }
        if (component.is("IfMatch")) {
            return "header If-Match";
        }
        return (route.hasBody() ? "body " : "query ") + component.name();
    }
}
