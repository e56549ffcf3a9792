package dev.tenon.processor.write.inventory;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.EventsModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.JobHandlerModel;
import dev.tenon.processor.model.JobModel;
import dev.tenon.processor.model.LookupModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.SignatureModel;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.Resource;
import dev.tenon.processor.write.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes {@code META-INF/tenon/catalog.json}: everything that a context is made of, for tools and for reviews. */
public final class InventoryWriter {

    private final ContextModel context;

    private InventoryWriter(ContextModel context) {
        this.context = context;
    }

    /** The inventory of a context whose handlers are known. */
    public static Resource write(ContextModel context) {
        return new Resource(
                "META-INF/tenon/" + context.schema() + ".json",
                JsonText.of(new InventoryWriter(context).inventory()),
                List.of(context.place().type()));
    }

    private Map<String, Object> inventory() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("context", context.name());
        all.put("type", context.type().toString());
        put(all, "ids", context.idsInUse());
        put(all, "entities", list(context.entities(), InventoryWriter::entity));
        put(all, "commands", requests(true));
        put(all, "queries", requests(false));
        put(all, "queues", list(context.messages().queues(), this::queue));
        put(all, "jobs", list(context.messages().jobs(), this::job));
        IntegrationModel integration = context.messages().integration();
        put(all, "publishes", list(integration.topics(), InventoryWriter::published));
        put(all, "receives", list(integration.received(), topic -> received(integration, topic)));
        put(all, "outside", list(context.capabilities(), InventoryWriter::outside));
        put(all, "uses", list(context.uses(), used -> used.type().toString()));
        put(all, "configuration", list(context.configs(), InventoryWriter::config));
        return all;
    }

    private static Map<String, Object> entity(EntityModel entity) {
        Map<String, Object> all = named(entity.name(), entity.type());
        all.put("table", entity.table());
        put(all, "key", list(entity.keys(), component -> component.name()));
        entity.version().ifPresent(version -> all.put("version", version.name()));
        put(all, "lookups", list(entity.lookups(), InventoryWriter::lookup));
        put(all, "references", list(entity.foreignKeys(), InventoryWriter::reference));
        entity.search()
                .ifPresent(search -> put(
                        all,
                        "searched",
                        list(search.soundFields(), field -> field.component().name())));
        return all;
    }

    private static Map<String, Object> lookup(LookupModel lookup) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("by", lookup.names());
        all.put("unique", lookup.isUnique());
        return all;
    }

    private static Map<String, Object> reference(ForeignKeyModel reference) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("from", reference.component().name());
        all.put("to", reference.target().toString());
        all.put("onDelete", reference.onDelete().name());
        return all;
    }

    private List<Map<String, Object>> requests(boolean commands) {
        return list(
                context.handlers().stream()
                        .filter(handler -> handler.request()
                                .filter(request -> request.isCommand() == commands)
                                .isPresent())
                        .toList(),
                this::request);
    }

    private Map<String, Object> request(HandlerModel handler) {
        Map<String, Object> all = handler.request()
                .map(request -> named(request.name(), request.record().type()))
                .orElseThrow();
        all.put("answer", handler.resultType().toString());
        all.putAll(handling(handler.signature()));
        all.put("access", access(handler.steps()));
        handler.route().ifPresent(route -> all.put("route", route(route)));
        return all;
    }

    private static String access(StepsModel steps) {
        return steps.decision().policy().map(StepsModel.Named::name).orElse("public");
    }

    private String route(RouteModel route) {
        return route.method() + " " + context.rest().map(rest -> rest.prefix()).orElse("") + route.template();
    }

    private Map<String, Object> queue(QueueModel queue) {
        Map<String, Object> all = named(queue.name(), queue.events().type());
        put(all, "events", list(queue.written(context), event -> event(queue, event)));
        return all;
    }

    private Map<String, Object> event(QueueModel queue, EventModel event) {
        Map<String, Object> all = named(event.name(), event.record().type());
        put(all, "handlers", handlers(context.messages().handlersOf(queue), queue.events(), event));
        return all;
    }

    private Map<String, Object> job(JobModel job) {
        Map<String, Object> all = named(job.name(), job.record().type());
        if (job.isScheduled()) {
            all.put("schedule", job.schedule());
            all.put("zone", job.zone());
        }
        context.messages()
                .handlersOf(job)
                .map(JobHandlerModel::signature)
                .forEach(signature -> all.putAll(handling(signature)));
        return all;
    }

    private static Map<String, Object> published(TopicModel topic) {
        Map<String, Object> all = named(topic.name(), topic.type());
        put(all, "events", list(topic.written(), InventoryWriter::wireEvent));
        return all;
    }

    private static Map<String, Object> received(IntegrationModel integration, TopicModel topic) {
        Map<String, Object> all = named(topic.name(), topic.type());
        List<Map<String, Object>> events = new ArrayList<>();
        for (IntegrationEventModel event : integration.handled(topic)) {
            Map<String, Object> one = wireEvent(event);
            put(one, "handlers", handlers(integration.handlersOf(topic), topic.interfaces(), event.event()));
            events.add(one);
        }
        put(all, "events", events);
        return all;
    }

    private static Map<String, Object> wireEvent(IntegrationEventModel event) {
        Map<String, Object> all =
                named(event.wireName().orElseThrow(), event.event().record().type());
        all.put("version", event.version());
        return all;
    }

    private static Map<String, Object> outside(CapabilityModel capability) {
        Map<String, Object> all = named(capability.name(), capability.type());
        all.put("kind", capability.isClient() ? "HTTP client" : capability.isEffects() ? "effects" : "capability");
        return all;
    }

    private static Map<String, Object> config(ConfigModel config) {
        return named(config.prefix(), config.type());
    }

    private static List<Map<String, Object>> handlers(
            Stream<EventHandlerModel> candidates, EventsModel events, EventModel event) {
        return candidates
                .filter(handler -> handler.parameter()
                        .filter(type -> events.taken(type).contains(event))
                        .isPresent())
                .map(handler -> handling(handler.signature()))
                .toList();
    }

    /** Who handles something, and in which environment: that says whether its effect happens once. */
    private static Map<String, Object> handling(SignatureModel signature) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("handler", signature.holder() + "." + signature.method());
        all.put("environment", signature.environmentName());
        return all;
    }

    private static Map<String, Object> named(String name, ClassName type) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", name);
        all.put("type", type.toString());
        return all;
    }

    private static <T, A> List<A> list(List<T> items, Function<? super T, A> mapping) {
        return items.stream().map(mapping).toList();
    }

    /** Only if there are any: what a context does not have takes no line. */
    private static void put(Map<String, Object> all, String what, List<?> items) {
        if (!items.isEmpty()) {
            all.put(what, items);
        }
    }
}
