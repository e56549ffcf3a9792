package dev.tenon.processor.discover;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.ResultModel;
import dev.tenon.processor.model.StoreModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of an interface, inherited ones included, as calls that become effects. */
final class CallReader {

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final ResultReader results;
    private final PolicyReader policies;
    private final Predicate<String> isSource;

    CallReader(
            Elements elements, Types types, TypeReader typeReader, PolicyReader policies, Predicate<String> isSource) {
        this.elements = elements;
        this.types = types;
        this.typeReader = typeReader;
        this.results = new ResultReader(typeReader);
        this.policies = policies;
        this.isSource = isSource;
    }

    /** Whether all types in the signatures are known. */
    boolean isReady(TypeElement target) {
        return methods(target).stream()
                .allMatch(method -> signature(target, method).allMatch(TypeReader::isResolved));
    }

    /** The calls, for code in {@code packageName}. {@code declared} is where the interface is named. */
    List<CallModel> read(TypeElement target, String packageName, Place declared) {
        Map<String, CallModel> calls = new TreeMap<>();
        methods(target).forEach(method -> {
            CallModel call = read(target, method, packageName, declared);
            calls.putIfAbsent(call.signature(), call);
        });
        return List.copyOf(calls.values());
    }

    private CallModel read(TypeElement target, ExecutableElement method, String packageName, Place declared) {
        ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) target.asType(), method);
        List<? extends TypeMirror> parameters = type.getParameterTypes();
        List<String> names = ParameterNames.of(method, parameters);
        List<StoreModel.Parameter> taken = Stream.iterate(0, i -> i < parameters.size(), i -> i + 1)
                .map(i -> new StoreModel.Parameter(TypeReader.nameOf(parameters.get(i)), names.get(i)))
                .toList();
        ResultModel result = results.read(method, type.getReturnType());
        Place place = placeOf(method, declared);
        return new CallModel(
                target.getSimpleName().toString(),
                method.getSimpleName().toString(),
                taken,
                method.isVarArgs(),
                flaw(target, method, packageName),
                method.isDefault(),
                signature(target, method).allMatch(TypeReader::isPublicThroughout),
                result,
                TypeReader.nameOf(type.getReturnType()),
                type.getThrownTypes().stream()
                        .filter(this::isChecked)
                        .map(TypeReader::nameOf)
                        .toList(),
                policies.policies(method, place),
                policies.recover(
                        method, place, new PolicyReader.Answer(target, packageName, result, type.getReturnType())),
                place);
    }

    private String flaw(TypeElement target, ExecutableElement method, String packageName) {
        if (!method.getTypeParameters().isEmpty()) {
            return "it is generic";
        }
        return signature(target, method)
                .map(type -> typeReader.firstHidden(type, packageName))
                .flatMap(Optional::stream)
                .findFirst()
                .map(hidden -> "package " + packageName + " cannot see '" + hidden + "'")
                .orElse("");
    }

    /** A method that is not among the sources is shown where the interface is named. */
    private Place placeOf(ExecutableElement method, Place declared) {
        String holder = holderOf(method).getQualifiedName().toString();
        return isSource.test(holder) ? Place.of(holder).member(method.toString()) : declared.attribute("value");
    }

    private Stream<TypeMirror> signature(TypeElement target, ExecutableElement method) {
        ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) target.asType(), method);
        return Stream.of(Stream.of(type.getReturnType()), type.getParameterTypes().stream())
                .flatMap(found -> found);
    }

    private boolean isChecked(TypeMirror thrown) {
        return Stream.of(RuntimeException.class, Error.class)
                .map(unchecked -> elements.getTypeElement(unchecked.getName()).asType())
                .noneMatch(unchecked -> types.isSubtype(thrown, unchecked));
    }

    private List<ExecutableElement> methods(TypeElement target) {
        return ElementFilter.methodsIn(elements.getAllMembers(target)).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)
                        && !isOfObject(method))
                .toList();
    }

    /** What every object has, also where an interface says it again. */
    private boolean isOfObject(ExecutableElement method) {
        Element object = elements.getTypeElement(Object.class.getName());
        return holderOf(method).equals(object)
                || ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .anyMatch(own -> own.getModifiers().contains(Modifier.PUBLIC)
                                && own.getSimpleName().equals(method.getSimpleName())
                                && types.isSubsignature(
                                        (ExecutableType) method.asType(), (ExecutableType) own.asType()));
    }

    private static TypeElement holderOf(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }
}
