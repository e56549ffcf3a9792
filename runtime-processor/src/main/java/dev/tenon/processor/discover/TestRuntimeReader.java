package dev.tenon.processor.discover;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ConfigPart;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.SearchedModel;
import dev.tenon.processor.model.SeedModel;
import dev.tenon.processor.model.StoreModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.model.UsedModule;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads a {@code @TestRuntime} declaration. The generated capability of the context says which stores it has, so that the
 * context may come from another module, as a class file.
 */
final class TestRuntimeReader {

    /** What has to be on the class path for tests on a PostgreSQL server. */
    private static final List<String> FOR_POSTGRES =
            List.of("dev.tenon.postgres.Postgres", "io.zonky.test.db.postgres.embedded.EmbeddedPostgres");

    /** And for random ones. */
    private static final String FOR_TWINS = "net.jqwik.api.Property";

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;
    private final CapabilityReader capabilities;
    private final UsesReader uses;

    TestRuntimeReader(
            Elements elements,
            Annotations annotations,
            TypeReader types,
            CapabilityReader capabilities,
            UsesReader uses) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.capabilities = capabilities;
        this.uses = uses;
    }

    /** Whether the context's types have been generated. */
    boolean isReady(TypeElement element) {
        return capability(element).isPresent();
    }

    TestRuntimeModel read(TypeElement element) {
        Optional<TypeElement> capability = capability(element);
        List<StoreModel> stores = capability
                .map(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .map(this::store)
                        .sorted(Comparator.comparing(StoreModel::accessor))
                        .toList())
                .orElse(List.of());
        return new TestRuntimeModel(
                TypeNames.of(element),
                TypeReader.isPublic(element),
                context(element).map(TypeNames::of).orElse(Tenon.OBJECT),
                named(element).map(TypeMirror::toString).orElse(""),
                capability.isPresent(),
                stores,
                seeds(element, stores),
                context(element).map(capabilities::read).orElse(List.of()).stream()
                        .filter(CapabilityModel::canBeWritten)
                        .toList(),
                context(element).map(uses::read).orElse(List.of()).stream()
                        .filter(UsedModule::isSound)
                        .toList(),
                configs(element),
                searches(element, stores),
                hasCapability(element, "MessagesTx"),
                hasCapability(element, "JobsTx"),
                exchanges(element),
                hasCapability(element, "Requests"),
                hasCapability(element, "Idempotency"),
                hasCapability(element, "AuditTx"),
                runsOnPostgres(element),
                canCompare(stores),
                Place.of(element.getQualifiedName().toString())
                        .annotation(Tenon.TEST_RUNTIME)
                        .attribute("value"));
    }

    /** {@code static Book book()}, in the order of the declaration. */
    private List<SeedModel> seeds(TypeElement element, List<StoreModel> stores) {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)
                        && method.getParameters().isEmpty())
                .flatMap(method -> declared(method.getReturnType())
                        .filter(type ->
                                stores.stream().anyMatch(store -> store.entity().equals(TypeNames.of(type))))
                        .map(type ->
                                new SeedModel(method.getSimpleName().toString(), TypeNames.of(type), referredBy(type)))
                        .stream())
                .toList();
    }

    private List<ClassName> referredBy(TypeElement entity) {
        return entity.getRecordComponents().stream()
                .flatMap(component -> annotations.find(component, Tenon.FOREIGN_KEY).stream())
                .flatMap(mirror -> annotations.type(mirror, "value").stream())
                .flatMap(type -> declared(type).stream())
                .map(TypeNames::of)
                .distinct()
                .toList();
    }

    private boolean hasCapability(TypeElement element, String suffix) {
        return context(element)
                .map(type -> types.packageOf(type) + ".Has" + type.getSimpleName() + suffix)
                .map(elements::getTypeElement)
                .isPresent();
    }

    private Optional<TypeElement> parts(TypeElement element) {
        return context(element)
                .map(type -> types.packageOf(type) + "." + type.getSimpleName() + "Module.Parts")
                .map(elements::getTypeElement);
    }

    /** Parts that take a record of configuration. */
    private List<ConfigPart> configs(TypeElement element) {
        return parts(element).stream()
                .flatMap(parts -> ElementFilter.methodsIn(parts.getEnclosedElements()).stream())
                .filter(method -> method.getParameters().size() == 1)
                .flatMap(method -> declared(method.getParameters().getFirst().asType())
                        .filter(type -> annotations.has(type, Tenon.CONFIG))
                        .map(type -> new ConfigPart(
                                method.getSimpleName().toString(), TypeNames.of(type), TypeReader.isPublic(type)))
                        .stream())
                .toList();
    }

    /** {@code SearchTx<BookId, Book> catalogBookSearch()}. */
    private List<SearchedModel> searches(TypeElement element, List<StoreModel> stores) {
        return context(element).stream()
                .flatMap(context -> Optional.ofNullable(elements.getTypeElement(
                                types.packageOf(context) + ".Has" + context.getSimpleName() + "SearchTx"))
                        .stream()
                        .flatMap(capability -> ElementFilter.methodsIn(capability.getEnclosedElements()).stream())
                        .map(accessor -> search(context, accessor, stores)))
                .sorted(Comparator.comparing(SearchedModel::plural))
                .toList();
    }

    private SearchedModel search(TypeElement context, ExecutableElement accessor, List<StoreModel> stores) {
        List<? extends TypeMirror> arguments = ((DeclaredType) accessor.getReturnType()).getTypeArguments();
        TypeElement entity = (TypeElement) ((DeclaredType) arguments.get(1)).asElement();
        int prefix = context.getSimpleName().length();
        String name = accessor.getSimpleName().toString();
        return new SearchedModel(
                name,
                Names.decapitalize(name.substring(prefix)),
                stores.stream()
                        .filter(store -> store.entity().equals(TypeNames.of(entity)))
                        .map(store -> Names.decapitalize(store.accessor().substring(prefix)))
                        .findFirst()
                        .orElseThrow(),
                TypeNames.of(arguments.get(0)),
                TypeNames.of(entity),
                TypeReader.isPublic(entity),
                elements.getTypeElement(types.packageOf(context) + "." + context.getSimpleName() + "Search.Indexed"
                                + entity.getSimpleName() + "Store")
                        != null);
    }

    private static Optional<TypeElement> declared(TypeMirror type) {
        return Optional.of(type).filter(DeclaredType.class::isInstance).map(found ->
                (TypeElement) ((DeclaredType) found).asElement());
    }

    /** The generated module says so. */
    private boolean exchanges(TypeElement element) {
        return parts(element)
                .filter(parts -> ElementFilter.methodsIn(parts.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("transport")
                                && method.getParameters()
                                        .getFirst()
                                        .asType()
                                        .toString()
                                        .equals(Tenon.EVENT_TRANSPORT.canonicalName())))
                .isPresent();
    }

    private static boolean hasPart(TypeElement parts, String name) {
        return ElementFilter.methodsIn(parts.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name));
    }

    /** The generated module says whether it keeps anything there. */
    private boolean runsOnPostgres(TypeElement element) {
        return hasAll(FOR_POSTGRES.stream())
                && parts(element).filter(parts -> hasPart(parts, "use")).isPresent();
    }

    private boolean hasAll(Stream<String> types) {
        return types.allMatch(name -> elements.getTypeElement(name) != null);
    }

    private boolean canCompare(List<StoreModel> stores) {
        return hasAll(Stream.concat(
                Stream.concat(FOR_POSTGRES.stream(), Stream.of(FOR_TWINS)),
                stores.stream()
                        .map(StoreModel::port)
                        .map(port -> port.packageName() + ".Postgres" + port.simpleName())));
    }

    /** Whether the class it names exists: if not, the compiler says so. */
    boolean isNamed(TypeElement element) {
        return named(element).isPresent();
    }

    private Optional<TypeMirror> named(TypeElement element) {
        return annotations
                .find(element, Tenon.TEST_RUNTIME)
                .flatMap(mirror -> annotations.type(mirror, "value"))
                .filter(TypeReader::isResolved);
    }

    private Optional<TypeElement> context(TypeElement element) {
        return named(element).flatMap(TestRuntimeReader::declared);
    }

    private Optional<TypeElement> capability(TypeElement element) {
        return context(element)
                .map(context -> types.packageOf(context) + ".Has" + context.getSimpleName() + "StoreTx")
                .map(elements::getTypeElement)
                .filter(type -> annotations.has(type, Tenon.GENERATED));
    }

    /** {@code BookStoreTx catalogBooks()}, whose port is {@code BookStore}. */
    private StoreModel store(ExecutableElement accessor) {
        DeclaredType writing = (DeclaredType) accessor.getReturnType();
        List<TypeMirror> arguments = types.argumentsOf(writing, Tenon.WRITE_STORE);
        TypeElement element = (TypeElement) writing.asElement();
        String name = element.getSimpleName().toString();
        ClassName port = ClassName.get(types.packageOf(element), name.substring(0, name.length() - "Tx".length()));
        TypeElement portElement = elements.getTypeElement(port.canonicalName());
        return new StoreModel(
                accessor.getSimpleName().toString(),
                TypeNames.of((TypeElement) ((DeclaredType) arguments.get(1)).asElement()),
                TypeNames.of(arguments.get(0)),
                port,
                TypeReader.isPublic(element),
                !types.argumentsOf(portElement.asType(), Tenon.CALLER_STORE).isEmpty(),
                finders(portElement));
    }

    /** Its own methods but those that use others, and the one that a versioned store adds to those of every store. */
    private List<StoreModel.Finder> finders(TypeElement port) {
        Stream<StoreModel.Finder> own = ElementFilter.methodsIn(port.getEnclosedElements()).stream()
                .filter(method -> !method.isDefault())
                .map(TestRuntimeReader::finder)
                .sorted(Comparator.comparing(StoreModel.Finder::name));
        List<TypeMirror> versioned = types.argumentsOf(port.asType(), Tenon.VERSIONED_READS);
        if (versioned.isEmpty()) {
            return own.toList();
        }
        StoreModel.Finder requireVersion = new StoreModel.Finder(
                "requireVersion",
                TypeNames.of(versioned.get(1)),
                List.of(
                        new StoreModel.Parameter(TypeNames.of(versioned.get(0)), "id"),
                        new StoreModel.Parameter(
                                ParameterizedTypeName.get(Tenon.OPTION, PrimitiveTypeName.LONG.box()), "expected")));
        return Stream.concat(Stream.of(requireVersion), own).toList();
    }

    /** {@code findByIsbn(isbn)}: a class file need not know what the parameters are called. */
    private static StoreModel.Finder finder(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        List<String> parameters = parameters(
                name.substring("findBy".length()), method.getParameters().size());
        List<StoreModel.Parameter> found = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            found.add(new StoreModel.Parameter(
                    TypeNames.of(method.getParameters().get(i).asType()), parameters.get(i)));
        }
        return new StoreModel.Finder(name, TypeNames.of(method.getReturnType()), found);
    }

    /** {@code PatronIdAndReturnedAt -> patronId, returnedAt}; numbered, where a component has an "And" of its own. */
    private static List<String> parameters(String names, int count) {
        List<String> split = count == 1 ? List.of(names) : List.of(names.split("And(?=[^a-z])"));
        return split.size() == count
                ? split.stream().map(Names::decapitalize).toList()
                : IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "value" + number)
                        .toList();
    }
}
