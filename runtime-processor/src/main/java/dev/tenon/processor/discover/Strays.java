package dev.tenon.processor.discover;

import dev.tenon.processor.model.MissingTestRuntime;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.SearchRole;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestedName;
import dev.tenon.processor.source.ClassName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Annotations that stand where nothing comes of them. Of one round. */
public final class Strays {

    private static final List<ClassName> MARKS = List.of(
            Tenon.KEY,
            Tenon.VERSION,
            Tenon.LOOKUP,
            Tenon.DEFAULT,
            Tenon.IF_MATCH,
            Tenon.ORDERING_KEY,
            Tenon.SINCE,
            Tenon.RELOADABLE);

    /** What is for handlers of requests only. */
    private static final List<ClassName> STEPS = List.of(
            Tenon.PUBLIC,
            Tenon.AUTHORIZE,
            Tenon.REQUEST_LIMIT,
            Tenon.IDEMPOTENT,
            Tenon.AUDITED,
            Tenon.CACHED,
            Tenon.INVALIDATES);

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

    /** What is for the components of searchable entities only. */
    private static final List<ClassName> SEARCH_MARKS =
            Stream.of(SearchRole.values()).map(SearchRole::annotation).toList();

    private final Readers readers;
    private final Map<String, TypeElement> types;
    private final Map<String, TypeElement> holders;
    private final Predicate<String> isContext;
    private final Predicate<String> isEntity;
    private final Predicate<String> isBelowContext;

    /**
     * {@code types} are all of the user's, by name, {@code holders} the names of those with a method that an annotation of Tenon's is on;
     * the conditions are of names.
     */
    Strays(
            Readers readers,
            Map<String, TypeElement> types,
            Set<String> holders,
            Predicate<String> isContext,
            Predicate<String> isEntity,
            Predicate<String> isBelowContext) {
        this.readers = readers;
        this.types = types;
        this.holders = new TreeMap<>(types);
        this.holders.keySet().retainAll(holders);
        this.isContext = isContext;
        this.isEntity = isEntity;
        this.isBelowContext = isBelowContext;
    }

    private Stream<Place> where(BiPredicate<String, TypeElement> condition) {
        return types.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey(), entry.getValue()))
                .map(entry -> Place.of(entry.getKey()));
    }

    private List<Place> besideNoContext(Predicate<TypeElement> condition) {
        return where((name, type) -> !isContext.test(name) && condition.test(type))
                .toList();
    }

    private static List<Place> annotated(Stream<Place> places, ClassName annotation) {
        return places.map(place -> place.annotation(annotation)).toList();
    }

    /** Types with capabilities that are no contexts. */
    public List<Place> capabilities() {
        return besideNoContext(readers.capabilities()::isHere);
    }

    /** Types that use modules and are no contexts. */
    public List<Place> uses() {
        return besideNoContext(readers.uses()::isHere);
    }

    /** What tests name that is no context; what does not exist is the compiler's to tell. */
    public List<TestedName> testedNames() {
        return types.values().stream()
                .flatMap(type -> readers.tests().strayNames(type).stream())
                .toList();
    }

    /** The runtimes that tests ask for by names that nothing has. */
    public List<MissingTestRuntime> testRuntimes() {
        return types.values().stream()
                .flatMap(type -> readers.tests().missing(type, types.values()).stream())
                .toList();
    }

    /** Types with event queues that are no contexts. */
    public List<Place> queues() {
        return annotated(besideNoContext(readers.events()::isHere).stream(), Tenon.EVENT_QUEUE);
    }

    /** Types that publish topics and are no contexts. */
    public List<Place> publishers() {
        return annotated(besideNoContext(readers.integration()::isHere).stream(), Tenon.PUBLISHES);
    }

    /** Records that are marked as integration events and are of no topic. */
    public List<Place> integrationEvents() {
        return annotated(
                where((name, type) -> readers.topics().isEvent(type)
                        && readers.topics().topicOf(type).isEmpty()),
                Tenon.INTEGRATION_EVENT);
    }

    /** Jobs below no context. */
    public List<Place> jobs() {
        return annotated(
                where((name, type) ->
                        !isBelowContext.test(name) && readers.jobs().isJob(type)),
                Tenon.BACKGROUND_JOB);
    }

    /** Handlers below no context. */
    public List<Place> handlers() {
        return holders.entrySet().stream()
                .filter(entry -> !isBelowContext.test(entry.getKey()))
                .flatMap(entry -> Stream.of(
                                readers.handlers().handlers(entry.getValue()),
                                readers.events().handlers(entry.getValue()),
                                readers.jobs().handlers(entry.getValue()),
                                readers.integration().handlers(entry.getValue()))
                        .flatMap(List::stream)
                        .map(method -> Place.of(entry.getKey()).member(method.toString())))
                .toList();
    }

    /** Policies of access below no context. */
    public List<Place> policies() {
        return holders.entrySet().stream()
                .filter(entry -> !isBelowContext.test(entry.getKey()))
                .flatMap(entry -> readers.gates().policies(entry.getValue()).stream())
                .map(SignatureReader::placeOf)
                .toList();
    }

    /** What is for handlers of requests, on other methods. */
    public List<Place> steps() {
        return holders.values().stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> !method.getAnnotationMirrors().isEmpty()
                                && !readers.handlers().isHandler(method))
                        .flatMap(method -> STEPS.stream()
                                .filter(step -> readers.annotations().has(method, step))
                                .map(step -> SignatureReader.placeOf(method).annotation(step))))
                .toList();
    }

    /** Routes on methods that handle nothing. */
    public List<RouteModel> routes() {
        return holders.values().stream()
                .filter(type -> !readers.clients().isClient(type))
                .flatMap(type -> readers.handlers().strayRoutes(type).stream())
                .toList();
    }

    /** Annotations of record components on other fields. */
    public List<Place> marks() {
        Set<ClassName> marks = new LinkedHashSet<>(MARKS);
        marks.addAll(ENTITY_MARKS);
        marks.addAll(SEARCH_MARKS);
        return types.entrySet().stream()
                .flatMap(entry -> fields(entry.getValue(), false).flatMap(field -> marks(marks, field, entry.getKey())))
                .toList();
    }

    /** Annotations of entities on types and records that are none. */
    public List<Place> entityMarks() {
        return types.entrySet().stream()
                .filter(entry -> !isEntity.test(entry.getKey()))
                .flatMap(entry -> Stream.concat(
                        ofTypes(entry.getKey(), entry.getValue()),
                        fields(entry.getValue(), true).flatMap(field -> marks(ENTITY_MARKS, field, entry.getKey()))))
                .toList();
    }

    /** Components that are marked for a search, of records that are not searchable. */
    public List<Place> searchMarks() {
        return types.entrySet().stream()
                .filter(entry -> !readers.annotations().has(entry.getValue(), Tenon.SEARCHABLE))
                .flatMap(entry ->
                        fields(entry.getValue(), true).flatMap(field -> marks(SEARCH_MARKS, field, entry.getKey())))
                .toList();
    }

    /** Components that are marked as reloadable, of records that are no configuration, nor inside of one. */
    public List<Place> reloadables(Predicate<String> isOfConfig) {
        return types.entrySet().stream()
                .filter(entry -> !isOfConfig.test(entry.getKey()))
                .flatMap(entry -> fields(entry.getValue(), true)
                        .flatMap(field -> marks(List.of(Tenon.RELOADABLE), field, entry.getKey())))
                .toList();
    }

    private Stream<Place> ofTypes(String name, TypeElement type) {
        return Stream.of(Tenon.COMPOSITE_KEY, Tenon.LOOKUP, Tenon.LOOKUPS, Tenon.SEARCHABLE)
                .filter(mark -> readers.annotations().has(type, mark))
                .map(mark -> Place.of(name).annotation(mark.equals(Tenon.LOOKUPS) ? Tenon.LOOKUP : mark));
    }

    /** Those that are components of a record, or those that are not. */
    private static Stream<VariableElement> fields(TypeElement type, boolean areComponents) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> areComponents
                        == (type.getKind() == ElementKind.RECORD
                                && !field.getModifiers().contains(Modifier.STATIC)));
    }

    private Stream<Place> marks(Collection<ClassName> marks, VariableElement field, String type) {
        return field.getAnnotationMirrors().isEmpty()
                ? Stream.empty()
                : marks.stream()
                        .filter(mark -> readers.annotations().has(field, mark))
                        .map(mark -> Place.of(type)
                                .member(field.getSimpleName().toString())
                                .annotation(mark));
    }
}
