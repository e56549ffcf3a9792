package dev.tenon.processor.discover;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Everything of the user's that Tenon cares about, by name. Collects names in every round and reads the elements anew each
 * time it is asked, because elements of an earlier round are stale.
 */
public final class Discovery {

    private static final List<ClassName> MARKS = List.of(
            Tenon.KEY, Tenon.VERSION, Tenon.LOOKUP, Tenon.DEFAULT, Tenon.IF_MATCH, Tenon.ORDERING_KEY, Tenon.SINCE);

    /** What is for the components of entities only. */
    private static final List<ClassName> ENTITY_MARKS = List.of(
            Tenon.KEY,
            Tenon.LOOKUP,
            Tenon.FOREIGN_KEY,
            Tenon.CREATED_AT,
            Tenon.UPDATED_AT,
            Tenon.CREATED_BY,
            Tenon.SOFT_DELETE,
            Tenon.TENANT_SCOPED);

    private final Elements elements;
    private final TypeReader types;
    private final Annotations annotations;
    private final IdReader idReader;
    private final EntityReader entityReader;
    private final RequestReader requestReader;
    private final HandlerReader handlerReader;
    private final EventReader eventReader;
    private final JobReader jobReader;
    private final TopicReader topicReader;
    private final IntegrationReader integrationReader;
    private final CapabilityReader capabilityReader;
    private final UsesReader usesReader;
    private final ContextReader contextReader;
    private final TestRuntimeReader testRuntimeReader;

    private final Set<String> idOwners = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> contexts = new TreeSet<>();
    private final Set<String> testRuntimes = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

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
        this.annotations = new Annotations(elements);
        this.types = new TypeReader(elements, types);
        this.idReader = new IdReader(elements, annotations, this.types);
        RecordReader records = new RecordReader(elements, annotations, this.types);
        this.entityReader = new EntityReader(annotations, this.types, records);
        this.requestReader = new RequestReader(this.types, records);
        SignatureReader signatures = new SignatureReader(this.types);
        this.handlerReader = new HandlerReader(annotations, signatures, requestReader);
        EventsReader events = new EventsReader(records);
        HandlingReader handling = new HandlingReader(annotations, signatures);
        this.eventReader = new EventReader(annotations, events, handling);
        this.jobReader = new JobReader(annotations, records, signatures);
        this.topicReader = new TopicReader(elements, annotations, records, events, others::contains);
        this.integrationReader = new IntegrationReader(annotations, topicReader, handling);
        PolicyReader policies = new PolicyReader(elements, types, annotations, this.types);
        CallReader calls = new CallReader(elements, types, this.types, policies, others::contains);
        this.capabilityReader = new CapabilityReader(annotations, this.types, calls);
        this.usesReader = new UsesReader(elements, annotations, this.types);
        this.contextReader = new ContextReader(
                elements,
                annotations,
                this.types,
                records,
                requestReader,
                handlerReader,
                capabilityReader,
                usesReader,
                eventReader,
                jobReader,
                integrationReader);
        this.testRuntimeReader = new TestRuntimeReader(elements, annotations, this.types, capabilityReader, usesReader);
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
        if (isMarked(marks, Tenon.TEST_RUNTIME)) {
            testRuntimes.add(name);
        }
        others.add(name);
        packages.put(name, types.packageOf(type));
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    private static boolean isMarked(Set<String> marks, ClassName annotation) {
        return marks.contains(annotation.canonicalName());
    }

    /** The ids declared so far, sorted. */
    public List<IdModel> ids() {
        return idOwners.stream()
                .map(this::packageOrType)
                .flatMap(owner -> idReader.read(owner).stream())
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

    /** Whether all types in this entity are known. */
    public boolean isEntityReady(String name) {
        return settled.containsKey(name) || entityReader.isReady(type(name));
    }

    /** This entity. */
    public EntityModel entity(String name) {
        EntityModel known = settled.get(name);
        if (known != null) {
            return known;
        }
        EntityModel entity = entityReader.read(type(name));
        if (entity.isSettled()) {
            settled.put(name, entity);
        }
        return entity;
    }

    /** Whether all entities of this context are ready, and what its capabilities and the modules that it uses are. */
    public boolean areEntitiesReady(String context) {
        return entitiesOf(context).stream().allMatch(this::isEntityReady)
                && capabilityReader.isNamed(type(context))
                && usesReader.isReady(type(context));
    }

    /** Whether all signatures of this context's effects modules are known. */
    public boolean areCapabilitiesReady(String context) {
        return capabilityReader.isReady(type(context));
    }

    /** Types with capabilities that are no contexts. */
    public List<Place> strayCapabilities() {
        return others.stream()
                .filter(name -> !contexts.contains(name) && capabilityReader.isHere(type(name)))
                .map(Place::of)
                .toList();
    }

    /** Types that use modules and are no contexts. */
    public List<Place> strayUses() {
        return others.stream()
                .filter(name -> !contexts.contains(name) && usesReader.isHere(type(name)))
                .map(Place::of)
                .toList();
    }

    /** Whether all signatures that dispatch needs are known. */
    public boolean areHandlersReady(String context) {
        return eventReader.isReady(type(context))
                && integrationReader.isReady(type(context), receivers(context))
                && below(context, type -> true).stream()
                        .allMatch(type -> handlerReader.isReady(type)
                                && eventReader.areHandlersReady(type)
                                && jobReader.areHandlersReady(type)
                                && integrationReader.areHandlersReady(type))
                && below(context, jobReader::isJob).stream().allMatch(jobReader::isReady)
                && below(context, requestReader::isRequest).stream().allMatch(requestReader::isReady);
    }

    /** The context by itself, for what comes of the declaration alone. */
    public ContextModel contextAlone(String context) {
        return contextReader.read(type(context), List.of(), List.of(), List.of());
    }

    /** The context as far as its entities go. */
    public ContextModel contextWithEntities(String context) {
        return contextReader.read(
                type(context),
                entitiesOf(context).stream().map(this::entity).toList(),
                below(context, jobReader::isJob),
                receivers(context));
    }

    private List<TypeElement> receivers(String context) {
        return below(context, type -> !integrationReader.handlers(type).isEmpty());
    }

    /** The whole context. */
    public ContextModel context(String context) {
        return contextReader.complete(
                contextWithEntities(context),
                below(context, requestReader::isRequest),
                below(context, type -> !handlerReader.handlers(type).isEmpty()),
                below(context, type -> !eventReader.handlers(type).isEmpty()),
                below(context, type -> !jobReader.handlers(type).isEmpty()),
                receivers(context),
                below(context, this::isDomainFailure));
    }

    /** Whether the context of this test runtime has been generated. */
    public boolean isTestRuntimeReady(String name) {
        return testRuntimeReader.isReady(type(name));
    }

    /** Whether the class that this test runtime names exists. */
    public boolean isTestRuntimeNamed(String name) {
        return testRuntimeReader.isNamed(type(name));
    }

    /** This test runtime. */
    public TestRuntimeModel testRuntime(String name) {
        return testRuntimeReader.read(type(name));
    }

    /** Entities below no context. */
    public List<EntityModel> homelessEntities() {
        return entities.stream()
                .filter(name -> contextOf(name).isEmpty())
                .map(this::entity)
                .toList();
    }

    /** Types with event queues that are no contexts. */
    public List<Place> strayQueues() {
        return others.stream()
                .filter(name -> !contexts.contains(name) && eventReader.isHere(type(name)))
                .map(name -> Place.of(name).annotation(Tenon.EVENT_QUEUE))
                .toList();
    }

    /** The topics that are declared here, sorted. */
    public List<TopicModel> topics() {
        return others.stream()
                .map(this::type)
                .filter(topicReader::isTopic)
                .map(topicReader::read)
                .toList();
    }

    /** Whether all types in this topic's events are known. */
    public boolean isReady(TopicModel topic) {
        return topicReader.isReady(type(topic.type().canonicalName()));
    }

    /** Records that are marked as integration events and are of no topic. */
    public List<Place> strayIntegrationEvents() {
        return others.stream()
                .filter(name -> topicReader.isEvent(type(name))
                        && topicReader.topicOf(type(name)).isEmpty())
                .map(name -> Place.of(name).annotation(Tenon.INTEGRATION_EVENT))
                .toList();
    }

    /** Types that publish topics and are no contexts. */
    public List<Place> strayPublishers() {
        return others.stream()
                .filter(name -> !contexts.contains(name) && integrationReader.isHere(type(name)))
                .map(name -> Place.of(name).annotation(Tenon.PUBLISHES))
                .toList();
    }

    /** Jobs below no context. */
    public List<Place> strayJobs() {
        return others.stream()
                .filter(name -> contextOf(name).isEmpty() && jobReader.isJob(type(name)))
                .map(name -> Place.of(name).annotation(Tenon.BACKGROUND_JOB))
                .toList();
    }

    /** Handlers below no context. */
    public List<Place> homelessHandlers() {
        return others.stream()
                .filter(name -> contextOf(name).isEmpty())
                .flatMap(name -> Stream.of(
                                handlerReader.handlers(type(name)),
                                eventReader.handlers(type(name)),
                                jobReader.handlers(type(name)),
                                integrationReader.handlers(type(name)))
                        .flatMap(List::stream)
                        .map(method -> Place.of(name).member(method.toString())))
                .toList();
    }

    /** Routes on methods that handle nothing. */
    public List<RouteModel> strayRoutes() {
        return others.stream()
                .flatMap(name -> handlerReader.strayRoutes(type(name)).stream())
                .toList();
    }

    /** Annotations of record components on other fields. */
    public List<Place> strayMarks() {
        Set<ClassName> marks = new LinkedHashSet<>(MARKS);
        marks.addAll(ENTITY_MARKS);
        return others.stream()
                .flatMap(name -> ElementFilter.fieldsIn(type(name).getEnclosedElements()).stream()
                        .filter(field -> type(name).getKind() != ElementKind.RECORD
                                || field.getModifiers().contains(Modifier.STATIC))
                        .flatMap(field -> marks(marks, field, name)))
                .toList();
    }

    /** Annotations of entities on types and records that are none. */
    public List<Place> strayEntityMarks() {
        return others.stream()
                .filter(name -> !entities.contains(name))
                .flatMap(name -> Stream.concat(
                        Stream.of(Tenon.COMPOSITE_KEY, Tenon.LOOKUP, Tenon.LOOKUPS)
                                .filter(mark -> annotations.has(type(name), mark))
                                .map(mark ->
                                        Place.of(name).annotation(mark.equals(Tenon.LOOKUPS) ? Tenon.LOOKUP : mark)),
                        ElementFilter.fieldsIn(type(name).getEnclosedElements()).stream()
                                .filter(field -> type(name).getKind() == ElementKind.RECORD
                                        && !field.getModifiers().contains(Modifier.STATIC))
                                .flatMap(field -> marks(ENTITY_MARKS, field, name))))
                .toList();
    }

    private Stream<Place> marks(Collection<ClassName> marks, VariableElement field, String type) {
        return field.getAnnotationMirrors().isEmpty()
                ? Stream.empty()
                : marks.stream()
                        .filter(mark -> annotations.has(field, mark))
                        .map(mark -> Place.of(type)
                                .member(field.getSimpleName().toString())
                                .annotation(mark));
    }

    /** A type of the user's that has a name which Tenon is about to use. */
    public boolean isTaken(ClassName name) {
        if (others.contains(name.canonicalName())) {
            return true;
        }
        TypeElement element = module.map(own -> elements.getTypeElement(own, name.canonicalName()))
                .orElse(null);
        return element != null && !annotations.has(element, Tenon.GENERATED);
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
        return others.stream()
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
                && types.isA(type.asType(), Tenon.DOMAIN_FAILURE);
    }

    private TypeElement type(String name) {
        TypeElement own =
                module.map(compiled -> elements.getTypeElement(compiled, name)).orElse(null);
        return own != null ? own : elements.getTypeElement(name);
    }
}
