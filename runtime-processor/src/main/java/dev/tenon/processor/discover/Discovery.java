package dev.tenon.processor.discover;

import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.OpenApiModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Everything of the user's that Tenon cares about, by name. Collects names in every round and reads the elements anew each
 * time it is asked, because elements of an earlier round are stale.
 */
public final class Discovery {

    private final Elements elements;
    private final Readers readers;
    private final OpenApiReader openApis;

    private final Set<String> idOwners = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> contexts = new TreeSet<>();
    private final Set<String> configs = new TreeSet<>();
    private final Set<String> testRuntimes = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> clients = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    /** Those with a method that Tenon says something of: only they can have handlers and policies. */
    private final Set<String> holders = new TreeSet<>();

    /** The package of each type found so far. */
    private final Map<String, String> packages = new HashMap<>();

    /** The context of each type that was asked for, until another context is found. */
    private final Map<String, Optional<String>> homes = new HashMap<>();

    /** The one that is compiled: to look for a type in it alone is much faster than in all. */
    private Optional<ModuleElement> module = Optional.empty();

    /** What was read of entities of which no later round can tell more. */
    private final Map<String, EntityModel> settled = new HashMap<>();

    public Discovery(Elements elements, Types types) {
        this.elements = elements;
        this.readers = Readers.of(
                elements, types, others::contains, () -> configs.stream().map(this::type));
        this.openApis = new OpenApiReader(elements, readers.annotations(), readers.ids());
    }

    /** Remembers what this round brought. */
    public void collect(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            module = Optional.ofNullable(elements.getModuleOf(root));
            collect(root);
        }
    }

    private void collect(Element element) {
        Set<String> marks = Annotations.namesOn(element);
        String name = element.toString();
        if (isMarked(marks, Tenon.TYPED_ID) || isMarked(marks, Tenon.TYPED_IDS)) {
            idOwners.add(name);
        }
        if (!(element instanceof TypeElement type) || isMarked(marks, Tenon.GENERATED)) {
            return;
        }
        if (isMarked(marks, Tenon.STORED_ENTITY)) {
            entities.add(name);
        }
        if (isMarked(marks, Tenon.RUNTIME) && contexts.add(name)) {
            homes.clear();
        }
        if (isMarked(marks, Tenon.CONFIG)) {
            configs.add(name);
        }
        if (isMarked(marks, Tenon.TEST_RUNTIME)) {
            testRuntimes.add(name);
        }
        if (isMarked(marks, Tenon.INTEGRATION_EVENT_TOPIC)) {
            topics.add(name);
        }
        if (isMarked(marks, Tenon.HTTP_CLIENT)) {
            clients.add(name);
        }
        others.add(name);
        if (hasMarkedMethod(type)) {
            holders.add(name);
        }
        packages.put(name, readers.types().packageOf(type));
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    private static boolean hasMarkedMethod(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement && Annotations.isMarked(member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Set<String> marks, ClassName annotation) {
        return marks.contains(annotation.canonicalName());
    }

    /** The ids declared so far, sorted. */
    public List<IdModel> ids() {
        return idOwners.stream()
                .map(this::packageOrType)
                .flatMap(owner -> readers.ids().read(owner).stream())
                .sorted()
                .toList();
    }

    private Element packageOrType(String name) {
        Element type = type(name);
        return type != null ? type : elements.getPackageElement(name);
    }

    /** The names of all contexts. */
    public Collection<String> contexts() {
        return List.copyOf(contexts);
    }

    /** The names of all entities. */
    public Collection<String> entities() {
        return List.copyOf(entities);
    }

    /** The names of all test runtimes. */
    public Collection<String> testRuntimes() {
        return List.copyOf(testRuntimes);
    }

    /** The records of configuration, sorted. */
    public List<ConfigModel> configs() {
        return configs.stream().map(this::type).map(readers.configs()::read).toList();
    }

    /** Whether all types in this record of configuration are known. */
    public boolean isReady(ConfigModel config) {
        return readers.configs().isReady(type(config.type().canonicalName()));
    }

    /** Whether all types in this entity are known. */
    public boolean isEntityReady(String name) {
        return settled.containsKey(name) || readers.entities().isReady(type(name));
    }

    /** This entity. */
    public EntityModel entity(String name) {
        EntityModel known = settled.get(name);
        if (known != null) {
            return known;
        }
        EntityModel entity = readers.entities().read(type(name));
        if (entity.isSettled()) {
            settled.put(name, entity);
        }
        return entity;
    }

    /** Whether all entities of this context are ready, and what its capabilities and the modules that it uses are. */
    public boolean areEntitiesReady(String context) {
        return entitiesOf(context).stream().allMatch(this::isEntityReady)
                && readers.capabilities().isNamed(type(context))
                && readers.uses().isReady(type(context));
    }

    /** Whether all signatures of this context's effects modules are known. */
    public boolean areCapabilitiesReady(String context) {
        return readers.capabilities().isReady(type(context));
    }

    /** Whether all signatures that dispatch needs are known. */
    public boolean areHandlersReady(String context) {
        return readers.events().isReady(type(context))
                && readers.integration().isReady(type(context), receivers(context))
                && holdersBelow(context, type -> true).stream()
                        .allMatch(type -> readers.handlers().isReady(type)
                                && readers.gates().isReady(type)
                                && readers.events().areHandlersReady(type)
                                && readers.jobs().areHandlersReady(type)
                                && readers.integration().areHandlersReady(type))
                && below(context, readers.jobs()::isJob).stream().allMatch(readers.jobs()::isReady)
                && below(context, readers.requests()::isRequest).stream().allMatch(readers.requests()::isReady);
    }

    /** The context by itself, for what comes of the declaration alone. */
    public ContextModel contextAlone(String context) {
        return readers.contexts().read(type(context), List.of(), List.of(), List.of(), List.of());
    }

    /** The context as far as its entities go. */
    public ContextModel contextWithEntities(String context) {
        return readers.contexts()
                .read(
                        type(context),
                        entitiesOf(context).stream().map(this::entity).toList(),
                        below(context, readers.jobs()::isJob),
                        receivers(context),
                        holdersBelow(context, readers.gates()::isHere))
                .with(below(context, readers.configs()::isConfig).stream()
                        .map(readers.configs()::read)
                        .toList());
    }

    private List<TypeElement> receivers(String context) {
        return holdersBelow(
                context, type -> !readers.integration().handlers(type).isEmpty());
    }

    /** The whole context. */
    public ContextModel context(String context) {
        return readers.contexts()
                .complete(
                        type(context),
                        contextWithEntities(context),
                        below(context, readers.requests()::isRequest),
                        holdersBelow(
                                context,
                                type -> !readers.handlers().handlers(type).isEmpty()),
                        holdersBelow(
                                context,
                                type -> !readers.events().handlers(type).isEmpty()),
                        holdersBelow(
                                context, type -> !readers.jobs().handlers(type).isEmpty()),
                        receivers(context),
                        holdersBelow(context, readers.gates()::isHere),
                        below(context, this::isDomainFailure));
    }

    /** What the OpenAPI document of this context is made of. */
    public OpenApiModel openApi(ContextModel context) {
        return openApis.read(context, ids());
    }

    /** Whether the context of this test runtime has been generated. */
    public boolean isTestRuntimeReady(String name) {
        return readers.testRuntimes().isReady(type(name));
    }

    /** Whether the class that this test runtime names exists. */
    public boolean isTestRuntimeNamed(String name) {
        return readers.testRuntimes().isNamed(type(name));
    }

    /** This test runtime. */
    public TestRuntimeModel testRuntime(String name) {
        return readers.testRuntimes().read(type(name));
    }

    /** Entities below no context. */
    public List<EntityModel> homelessEntities() {
        return entities.stream()
                .filter(name -> contextOf(name).isEmpty())
                .map(this::entity)
                .toList();
    }

    /** What stands where nothing comes of it. */
    public Strays strays() {
        Map<String, TypeElement> all = new TreeMap<>();
        others.forEach(name -> all.put(name, type(name)));
        return new Strays(
                readers,
                all,
                holders,
                contexts::contains,
                entities::contains,
                name -> contextOf(name).isPresent());
    }

    /** The topics that are declared here, sorted. */
    public List<TopicModel> topics() {
        List<TopicModel> found = new ArrayList<>();
        for (String name : topics) {
            found.add(readers.topics().read(type(name)));
        }
        return found;
    }

    /** Whether all types in this topic's events are known. */
    public boolean isReady(TopicModel topic) {
        return readers.topics().isReady(type(topic.type().canonicalName()));
    }

    /** The HTTP clients that are declared here, sorted. */
    public List<ClientModel> clients() {
        List<ClientModel> found = new ArrayList<>();
        for (String name : clients) {
            found.add(readers.clients().read(type(name)));
        }
        return found;
    }

    /** Whether all types in this client's signatures are known. */
    public boolean isReady(ClientModel client) {
        return readers.clients().isReady(type(client.type().canonicalName()));
    }

    /** A type of the user's that has a name which Tenon is about to use. */
    public boolean isTaken(ClassName name) {
        if (others.contains(name.canonicalName())) {
            return true;
        }
        TypeElement element = module.map(own -> elements.getTypeElement(own, name.canonicalName()))
                .orElse(null);
        return element != null && !readers.annotations().has(element, Tenon.GENERATED);
    }

    /** The element that generated code comes from. */
    public Element origin(String name) {
        return packageOrType(name);
    }

    private List<String> entitiesOf(String context) {
        return entities.stream()
                .filter(name -> contextOf(name).equals(Optional.of(context)))
                .toList();
    }

    private List<TypeElement> below(String context, Predicate<TypeElement> condition) {
        return below(context, others, condition);
    }

    private List<TypeElement> holdersBelow(String context, Predicate<TypeElement> condition) {
        return holders.isEmpty() ? List.of() : below(context, holders, condition);
    }

    private List<TypeElement> below(String context, Collection<String> names, Predicate<TypeElement> condition) {
        return names.stream()
                .filter(name -> contextOf(name).equals(Optional.of(context)))
                .map(this::type)
                .filter(condition)
                .toList();
    }

    /** The context whose package tree holds the type; the innermost, when trees are nested by mistake. */
    private Optional<String> contextOf(String type) {
        return homes.computeIfAbsent(type, this::innermostContextOf);
    }

    private Optional<String> innermostContextOf(String type) {
        String home = packages.getOrDefault(type, "");
        return contexts.stream()
                .filter(context -> {
                    String root = packages.getOrDefault(context, "");
                    return home.equals(root) || home.startsWith(root + ".");
                })
                .max(Comparator.comparingInt(
                        context -> packages.getOrDefault(context, "").length()));
    }

    private boolean isDomainFailure(TypeElement type) {
        return type.getKind().isClass()
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && readers.types().isA(type.asType(), Tenon.DOMAIN_FAILURE);
    }

    private TypeElement type(String name) {
        TypeElement own =
                module.map(compiled -> elements.getTypeElement(compiled, name)).orElse(null);
        return own != null ? own : elements.getTypeElement(name);
    }
}
