package dev.tenon.processor;

import dev.tenon.processor.discover.Discovery;
import dev.tenon.processor.discover.Strays;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.MissingTestRuntime;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Reach;
import dev.tenon.processor.model.RestModel;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.model.TestedName;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.model.wire.DeclaredShape;
import dev.tenon.processor.model.wire.WireShapes;
import dev.tenon.processor.rules.CapabilityRules;
import dev.tenon.processor.rules.ClientRules;
import dev.tenon.processor.rules.ConfigRules;
import dev.tenon.processor.rules.ContextRules;
import dev.tenon.processor.rules.Diagnostic;
import dev.tenon.processor.rules.EventRules;
import dev.tenon.processor.rules.IdRules;
import dev.tenon.processor.rules.IntegrationRules;
import dev.tenon.processor.rules.JobRules;
import dev.tenon.processor.rules.SearchRules;
import dev.tenon.processor.rules.StoreRules;
import dev.tenon.processor.rules.TopicRules;
import dev.tenon.processor.rules.UsesRules;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.audit.AuditWriter;
import dev.tenon.processor.write.capability.CallsWriter;
import dev.tenon.processor.write.capability.HasWriter;
import dev.tenon.processor.write.capability.PoliciesWriter;
import dev.tenon.processor.write.client.ClientWriter;
import dev.tenon.processor.write.config.ConfigEffectsWriter;
import dev.tenon.processor.write.dispatch.DispatchWriter;
import dev.tenon.processor.write.id.IdWriter;
import dev.tenon.processor.write.integration.AsyncApiWriter;
import dev.tenon.processor.write.integration.EventSchemaWriter;
import dev.tenon.processor.write.integration.TopicWriter;
import dev.tenon.processor.write.inventory.InventoryWriter;
import dev.tenon.processor.write.inventory.MapWriter;
import dev.tenon.processor.write.job.JobsWriter;
import dev.tenon.processor.write.message.PublisherWriter;
import dev.tenon.processor.write.message.QueueWriter;
import dev.tenon.processor.write.message.SubscriptionWriter;
import dev.tenon.processor.write.postgres.PostgresMessagesWriter;
import dev.tenon.processor.write.postgres.PostgresStoreWriter;
import dev.tenon.processor.write.postgres.SchemaWriter;
import dev.tenon.processor.write.rest.OpenApiWriter;
import dev.tenon.processor.write.rest.RestApiWriter;
import dev.tenon.processor.write.runtime.CapabilityWriter;
import dev.tenon.processor.write.runtime.EnvironmentWriter;
import dev.tenon.processor.write.runtime.ModuleWriter;
import dev.tenon.processor.write.search.SearchCapabilityWriter;
import dev.tenon.processor.write.search.SearchWriter;
import dev.tenon.processor.write.store.EffectsWriter;
import dev.tenon.processor.write.store.MemoryStoreWriter;
import dev.tenon.processor.write.store.PortWriter;
import dev.tenon.processor.write.testing.TestRuntimeWriter;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes typed ids, because the packages above them have a say (ADR 14), and what comes of a whole context, in stages: the
 * capability to open transactions at once; stores and environments when all entities are known; effects of other interfaces
 * when their signatures are; dispatch, routes and the module when all handlers are. Aggregating, for Gradle.
 */
public final class ContextProcessor extends RoundProcessor {

    private final Map<Stage, Set<String>> done = new EnumMap<>(Stage.class);
    private final Set<ClassName> ids = new HashSet<>();
    private final Set<ClassName> topics = new HashSet<>();
    private final Set<ClassName> clients = new HashSet<>();

    /** For the compiler. */
    public ContextProcessor() {}

    @Override
    boolean claims() {
        return true;
    }

    @Override
    void writeReady(Discovery discovered) {
        discovered.ids().stream().filter(IdRules::canBeWritten).forEach(this::write);
        discovered.topics().stream().filter(discovered::isReady).forEach(this::write);
        discovered.clients().stream().filter(discovered::isReady).forEach(this::write);
        for (String context : discovered.contexts()) {
            write(Stage.START, context, discovered);
            if (!hasDone(Stage.STORES, context) && discovered.areEntitiesReady(context)) {
                write(Stage.STORES, context, discovered);
            }
            if (isNext(Stage.CAPABILITIES, context) && discovered.areCapabilitiesReady(context)) {
                write(Stage.CAPABILITIES, context, discovered);
            }
            if (isNext(Stage.HANDLERS, context) && discovered.areHandlersReady(context)) {
                write(Stage.HANDLERS, context, discovered);
            }
        }
        discovered.testRuntimes().stream()
                .filter(discovered::isTestRuntimeReady)
                .forEach(name -> write(Stage.TESTS, name, discovered));
    }

    /** The earliest stage that waits: what it writes may be what a later one waits for. */
    @Override
    void writeWaiting(Discovery discovered) {
        discovered.topics().forEach(this::write);
        discovered.clients().forEach(this::write);
        for (Stage stage : List.of(Stage.STORES, Stage.CAPABILITIES, Stage.HANDLERS)) {
            List<String> waiting = discovered.contexts().stream()
                    .filter(context -> !hasDone(stage, context))
                    .toList();
            if (!waiting.isEmpty()) {
                waiting.forEach(context -> write(stage, context, discovered));
                return;
            }
        }
    }

    @Override
    void writeLast(Discovery discovered) {
        List<TestRuntimeModel> runtimes = done(Stage.TESTS).stream()
                .map(discovered::testRuntime)
                .filter(TestRuntimeModel::isSelfMade)
                .toList();
        if (!runtimes.isEmpty()) {
            write(TestRuntimeWriter.services(runtimes));
        }
    }

    private Set<String> done(Stage stage) {
        return done.computeIfAbsent(stage, unused -> new TreeSet<>());
    }

    private boolean hasDone(Stage stage, String name) {
        return done(stage).contains(name);
    }

    /** Whether it is still to come, and the stores are written. */
    private boolean isNext(Stage stage, String context) {
        return hasDone(Stage.STORES, context) && !hasDone(stage, context);
    }

    private void write(Stage stage, String name, Discovery discovered) {
        if (!done(stage).add(name)) {
            return;
        }
        Place owner = Place.of(name);
        for (Source source : sources(stage, name, discovered)) {
            if (ids.contains(source.name())) {
                found(ContextRules.twice(source.name(), owner));
            } else {
                write(source, owner);
            }
        }
        if (stage == Stage.STORES) {
            ContextModel context = discovered.contextWithEntities(name).withSoundParts();
            if (context.isStored()) {
                write(SchemaWriter.write(context));
            }
        }
        if (stage == Stage.HANDLERS) {
            ContextModel context = discovered.context(name).withSoundParts();
            write(InventoryWriter.write(context));
            write(MapWriter.write(context));
            if (!context.messages().integration().isEmpty()) {
                write(AsyncApiWriter.write(context));
            }
            if (context.rest().map(RestModel::webAvailable).orElse(false)) {
                write(OpenApiWriter.write(discovered.openApi(context)));
            }
        }
    }

    private void write(IdModel id) {
        ids.add(id.type());
        write(IdWriter.write(id), id.place());
    }

    private void write(TopicModel topic) {
        if (topic.hasCode() && topics.add(topic.type())) {
            write(TopicWriter.write(topic), topic.place());
            Reach.of(topic).parts().forEach(part -> write(ValidatorWriter.write(part), topic.place()));
            EventSchemaWriter.write(topic).forEach(this::write);
        }
    }

    private void write(ClientModel client) {
        if (client.canBeWritten() && clients.add(client.type())) {
            write(ClientWriter.write(client), client.place());
        }
    }

    private static List<Source> sources(Stage stage, String name, Discovery discovered) {
        return switch (stage) {
            case START -> List.of(CapabilityWriter.transactions(discovered.contextAlone(name)));
            case STORES -> stores(discovered.contextWithEntities(name));
            case CAPABILITIES -> effects(discovered.contextWithEntities(name).withSoundParts());
            case HANDLERS -> handlers(discovered.context(name).withSoundParts());
            case TESTS -> TestRuntimeWriter.write(discovered.testRuntime(name));
        };
    }

    private static List<Source> stores(ContextModel declared) {
        ContextModel context = declared.withSoundParts();
        List<Source> sources = new ArrayList<>();
        for (EntityModel entity : context.entities()) {
            sources.addAll(PortWriter.write(entity));
            sources.add(MemoryStoreWriter.write(entity));
            if (context.hasPostgres()) {
                sources.add(PostgresStoreWriter.write(context, entity));
            }
        }
        sources.addAll(CapabilityWriter.stores(context));
        sources.addAll(CapabilityWriter.messages(context));
        sources.addAll(CapabilityWriter.jobs(context));
        sources.addAll(SearchCapabilityWriter.write(context));
        sources.addAll(CapabilityWriter.gate(context));
        context.capabilities().forEach(capability -> sources.add(HasWriter.write(context, capability)));
        ConfigEffectsWriter.write(context).forEach(sources::add);
        sources.add(EffectsWriter.write(context, declared.unsoundPlurals()));
        sources.addAll(EnvironmentWriter.write(context));
        if (context.entities().stream().anyMatch(entity -> entity.search().isPresent())) {
            sources.add(SearchWriter.write(context));
        }
        if (context.gate().isAudited()) {
            sources.add(AuditWriter.write(context));
        }
        sources.add(ModuleWriter.write(context));
        return sources;
    }

    private static List<Source> effects(ContextModel context) {
        List<Source> sources = new ArrayList<>();
        for (CapabilityModel capability : context.capabilities()) {
            if (capability.isEffects()) {
                sources.add(CallsWriter.write(context, capability));
            }
            if (!capability.guarded().isEmpty()) {
                sources.add(PoliciesWriter.write(context, capability));
            }
        }
        return sources;
    }

    private static List<Source> handlers(ContextModel context) {
        List<Source> sources = new ArrayList<>();
        context.requests().stream()
                .filter(request -> request.hasRules() && !context.isEntity(request.record()))
                .forEach(request -> sources.add(ValidatorWriter.write(request)));
        Reach.of(context).parts().forEach(part -> sources.add(ValidatorWriter.write(part)));
        sources.add(DispatchWriter.write(context));
        context.messages().queues().forEach(queue -> sources.add(QueueWriter.write(context, queue)));
        IntegrationModel integration = context.messages().integration();
        integration.topics().forEach(topic -> sources.add(PublisherWriter.write(context, topic)));
        integration.received().forEach(topic -> sources.add(SubscriptionWriter.write(context, topic)));
        if (context.hasPostgres() && !context.messages().isEmpty()) {
            sources.add(PostgresMessagesWriter.write(context));
        }
        if (context.messages().hasJobs()) {
            sources.add(JobsWriter.write(context));
        }
        if (context.rest().isPresent() && context.rest().get().webAvailable()) {
            sources.addAll(RestApiWriter.write(context));
        }
        return sources;
    }

    @Override
    List<Diagnostic> diagnose(Discovery discovered) {
        List<ContextModel> contexts =
                discovered.contexts().stream().map(discovered::context).toList();
        Set<String> known = new TreeSet<>();
        discovered.ids().forEach(id -> known.add(id.name()));
        contexts.forEach(context -> known.addAll(context.idsInUse()));
        List<TopicModel> declared = discovered.topics();
        List<Diagnostic> diagnostics =
                new ArrayList<>(ContextRules.check(contexts, declared, known).toList());
        IdRules.check(discovered.ids()).forEach(diagnostics::add);
        for (EntityModel entity : discovered.homelessEntities()) {
            diagnostics.add(StoreRules.homeless(entity));
            diagnostics.addAll(StoreRules.check(entity, known).toList());
        }
        if (!declared.isEmpty()) {
            TopicRules.check(declared, known).forEach(diagnostics::add);
        }
        List<ClientModel> declaredClients = discovered.clients();
        if (!declaredClients.isEmpty()) {
            ClientRules.check(declaredClients).forEach(diagnostics::add);
        }
        List<ConfigModel> configs = discovered.configs();
        ConfigRules.check(configs, contexts, known).forEach(diagnostics::add);
        diagnose(discovered.strays(), configs, diagnostics);
        discovered.testRuntimes().stream()
                .filter(discovered::isTestRuntimeNamed)
                .map(discovered::testRuntime)
                .filter(runtime -> !discovered.contexts().contains(runtime.named()))
                .flatMap(ContextRules::check)
                .forEach(diagnostics::add);
        return ContextRules.withoutConsequences(diagnostics);
    }

    /** Loops, because each function of a stream costs its class when javac starts. */
    private static void diagnose(Strays strays, List<ConfigModel> configs, List<Diagnostic> diagnostics) {
        for (Place stray : strays.reloadables(name -> configs.stream().anyMatch(config -> config.has(name)))) {
            diagnostics.add(ConfigRules.stray(stray));
        }
        for (Place stray : strays.capabilities()) {
            diagnostics.add(CapabilityRules.stray(stray));
        }
        for (Place stray : strays.queues()) {
            diagnostics.add(EventRules.stray(stray));
        }
        for (Place stray : strays.integrationEvents()) {
            diagnostics.add(TopicRules.stray(stray));
        }
        for (Place stray : strays.publishers()) {
            diagnostics.add(IntegrationRules.stray(stray));
        }
        for (Place stray : strays.jobs()) {
            diagnostics.add(JobRules.stray(stray));
        }
        for (TestedName name : strays.testedNames()) {
            diagnostics.add(ContextRules.check(name));
        }
        for (MissingTestRuntime missing : strays.testRuntimes()) {
            diagnostics.add(ContextRules.check(missing));
        }
        for (Place stray : strays.uses()) {
            diagnostics.add(UsesRules.stray(stray));
        }
        for (Place stray : strays.handlers()) {
            diagnostics.add(ContextRules.homelessHandler(stray));
        }
        for (Place stray : strays.policies()) {
            diagnostics.add(ContextRules.homelessPolicy(stray));
        }
        for (Place stray : strays.steps()) {
            diagnostics.add(ContextRules.strayStep(stray));
        }
        for (RouteModel route : strays.routes()) {
            diagnostics.add(ContextRules.strayRoute(route));
        }
        for (Place stray : strays.marks()) {
            diagnostics.add(ContextRules.strayMark(stray));
        }
        for (Place stray : strays.entityMarks()) {
            diagnostics.add(StoreRules.stray(stray));
        }
        for (Place stray : strays.searchMarks()) {
            diagnostics.add(SearchRules.stray(stray));
        }
    }

    @Override
    List<Diagnostic> settle(Discovery discovered) {
        Optional<LockFile> file = LockFile.of(processingEnv.getOptions());
        if (file.isEmpty()) {
            return List.of();
        }
        Map<String, Place> owners = new TreeMap<>();
        List<DeclaredShape> shapes = new ArrayList<>();
        for (TopicModel topic : discovered.topics()) {
            owners.put(topic.name(), topic.place());
            WireShapes.of(topic).forEach(shapes::add);
        }
        for (String name : discovered.contexts()) {
            ContextModel context = discovered.context(name).withSoundParts();
            owners.put(context.schema(), context.place());
            WireShapes.of(context).forEach(shapes::add);
        }
        return owners.isEmpty()
                ? List.of()
                : file.get().settle(shapes.stream().sorted().toList(), owners);
    }

    /** What a context's or test runtime's sources wait for. */
    private enum Stage {
        START,
        STORES,
        CAPABILITIES,
        HANDLERS,
        TESTS
    }
}
