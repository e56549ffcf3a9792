package dev.tenon.processor.discover;

import dev.tenon.processor.model.ClientCallModel;
import dev.tenon.processor.model.ClientCallModel.Kind;
import dev.tenon.processor.model.ClientCallModel.Parameter;
import dev.tenon.processor.model.ClientCallModel.Target;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.ClientModel.Authentication;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads interfaces that are HTTP clients. */
final class ClientReader {

    private static final String RUNTIME = "dev.tenon.client.http.HttpCalls";
    private static final List<ClassName> AUTHENTICATIONS =
            List.of(Tenon.BEARER_AUTH, Tenon.BASIC_AUTH, Tenon.API_KEY_AUTH);

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;
    private final TypeReader typeReader;
    private final RecordReader records;
    private final HandlerReader routes;
    private final ClientConfigReader configs;

    ClientReader(
            Elements elements,
            Types types,
            Annotations annotations,
            TypeReader typeReader,
            RecordReader records,
            HandlerReader routes,
            ClientConfigReader configs) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
        this.typeReader = typeReader;
        this.records = records;
        this.routes = routes;
        this.configs = configs;
    }

    /** Whether {@code type} is one. */
    boolean isClient(TypeElement type) {
        return annotations.has(type, Tenon.HTTP_CLIENT);
    }

    /** Whether all types in its signatures are known, and in the records there. */
    boolean isReady(TypeElement client) {
        return methods(client).stream()
                        .flatMap(method -> signature(client, method))
                        .allMatch(TypeReader::isResolved)
                && records(client).stream()
                        .allMatch(record -> record.components().stream()
                                .allMatch(
                                        component -> component.shape().unknown().isEmpty()));
    }

    ClientModel read(TypeElement client) {
        Place place = Place.of(client.getQualifiedName().toString());
        return new ClientModel(
                TypeNames.of(client),
                flaw(client),
                TypeReader.isPublic(client),
                elements.getTypeElement(RUNTIME) != null,
                configs.read(client),
                AUTHENTICATIONS.stream()
                        .flatMap(name -> annotations.find(client, name).stream()
                                .map(mirror -> new Authentication(
                                        name.simpleName(), annotations.text(mirror, "header"), place.annotation(name))))
                        .toList(),
                methods(client).stream().map(method -> call(client, method)).toList(),
                records(client),
                place.annotation(Tenon.HTTP_CLIENT));
    }

    private String flaw(TypeElement client) {
        if (client.getKind() != ElementKind.INTERFACE) {
            return "not an interface";
        }
        if (!client.getTypeParameters().isEmpty()) {
            return "generic";
        }
        if (client.getModifiers().contains(Modifier.SEALED)) {
            return "sealed";
        }
        return typeReader.isReachable(client, typeReader.packageOf(client)) ? "" : "private";
    }

    private ClientCallModel call(TypeElement client, ExecutableElement method) {
        Place place = SignatureReader.placeOf(method);
        ExecutableType type = typeOf(client, method);
        TypeMirror answer = type.getReturnType();
        return new ClientCallModel(
                client.getSimpleName().toString(),
                method.getSimpleName().toString(),
                method.toString(),
                routes.routes(method, place),
                parameters(method, type),
                result(answer),
                TypeReader.nameOf(answer),
                isEither(answer),
                annotations.find(method, Tenon.RETRY).map(mirror -> place.annotation(Tenon.RETRY)),
                place);
    }

    private List<Parameter> parameters(ExecutableElement method, ExecutableType type) {
        return Stream.iterate(0, i -> i < method.getParameters().size(), i -> i + 1)
                .map(i -> parameter(
                        method.getParameters().get(i), type.getParameterTypes().get(i)))
                .toList();
    }

    private ExecutableType typeOf(TypeElement client, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) client.asType(), method);
    }

    private Parameter parameter(VariableElement parameter, TypeMirror type) {
        String name = parameter.getSimpleName().toString();
        return new Parameter(
                name,
                TypeReader.nameOf(type),
                typeReader.shapeOf(type),
                isFile(typeReader.shapeOf(type)),
                Arrays.stream(Kind.values())
                        .flatMap(kind -> annotations.find(parameter, annotation(kind)).stream()
                                .map(mirror -> annotations.text(mirror, "value"))
                                .map(wireName -> new Target(kind, wireName.isEmpty() ? name : wireName)))
                        .toList());
    }

    private static boolean isFile(Shape shape) {
        return switch (shape) {
            case Shape.Optional optional -> isFile(optional.item());
            case Shape.Many many -> isFile(many.item());
            case Shape.Nested nested -> nested.type().equals(Tenon.FILE_PART);
            default -> false;
        };
    }

    private static ClassName annotation(Kind kind) {
        String name = kind.name();
        return Tenon.client(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    private Shape result(TypeMirror answer) {
        if (answer.getKind() == TypeKind.VOID) {
            return new Shape.Nothing();
        }
        return typeReader.shapeOf(
                isEither(answer) ? typeReader.argumentsOf(answer, Tenon.EITHER).get(1) : answer);
    }

    /** Whether any failure can be its left side. */
    private boolean isEither(TypeMirror answer) {
        List<TypeMirror> sides = typeReader.argumentsOf(answer, Tenon.EITHER);
        return sides.size() == 2
                && TypeReader.isResolved(sides.getFirst())
                && TypeReader.nameOf(sides.getFirst()).equals(Tenon.FAILURE);
    }

    private List<RecordModel> records(TypeElement client) {
        return records.nested(
                methods(client).stream().map(method -> typeOf(client, method)).flatMap(this::shapes));
    }

    private Stream<Shape> shapes(ExecutableType method) {
        return Stream.concat(
                Stream.of(result(method.getReturnType())),
                method.getParameterTypes().stream().map(typeReader::shapeOf).filter(shape -> !isFile(shape)));
    }

    private Stream<TypeMirror> signature(TypeElement client, ExecutableElement method) {
        ExecutableType type = typeOf(client, method);
        return Stream.concat(Stream.of(type.getReturnType()), type.getParameterTypes().stream());
    }

    private List<ExecutableElement> methods(TypeElement client) {
        return ElementFilter.methodsIn(elements.getAllMembers(client)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }
}
