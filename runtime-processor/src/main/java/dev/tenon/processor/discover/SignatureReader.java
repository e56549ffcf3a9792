package dev.tenon.processor.discover;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.SignatureModel;
import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what all handlers have in common. */
final class SignatureReader {

    private final TypeReader types;

    SignatureReader(TypeReader types) {
        this.types = types;
    }

    /** Whether all types of a method are known in this round. */
    static boolean isReady(ExecutableElement method) {
        return TypeReader.isResolved(method.getReturnType())
                && method.getParameters().stream().allMatch(parameter -> TypeReader.isResolved(parameter.asType()));
    }

    SignatureModel read(TypeElement holder, ExecutableElement method, ClassName context) {
        List<? extends TypeMirror> arguments = effArguments(method.getReturnType());
        String environment = arguments.isEmpty()
                ? method.getReturnType().toString()
                : arguments.getFirst().toString();
        return new SignatureModel(
                TypeNames.of(holder),
                method.getSimpleName().toString(),
                method.getModifiers().contains(Modifier.STATIC),
                types.isReachable(method, context.packageName()),
                !arguments.isEmpty(),
                unknown(method, arguments),
                environment(environment, context),
                environment,
                arguments.isEmpty() ? new Shape.Nothing() : types.shapeOf(arguments.get(1)),
                placeOf(method));
    }

    /** The first type in a signature that is not known, or empty. */
    static String unknown(ExecutableElement method) {
        return unknown(method, List.of());
    }

    private static String unknown(ExecutableElement method, List<? extends TypeMirror> arguments) {
        Stream<? extends TypeMirror> returned =
                arguments.isEmpty() ? Stream.of(method.getReturnType()) : Stream.of(arguments.get(1));
        return Stream.concat(method.getParameters().stream().map(VariableElement::asType), returned)
                .filter(type -> !TypeReader.isResolved(type))
                .map(TypeReader::firstUnknown)
                .findFirst()
                .orElse("");
    }

    private static List<? extends TypeMirror> effArguments(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals(Tenon.EFF.canonicalName())
                        && declared.getTypeArguments().size() == 2
                ? declared.getTypeArguments()
                : List.of();
    }

    /** By name, because the environment may have been generated in the round before. */
    private static Environment environment(String name, ClassName context) {
        for (Environment environment : List.of(Environment.READS, Environment.RUNTIME, Environment.TX)) {
            String suffix = environment.name().charAt(0)
                    + environment.name().substring(1).toLowerCase(Locale.ROOT);
            ClassName environmentType = ClassName.get(context.packageName(), context.simpleName() + suffix);
            if (name.equals(environmentType.canonicalName()) || name.equals(environmentType.simpleName())) {
                return environment;
            }
        }
        return Environment.OTHER;
    }

    static Place placeOf(ExecutableElement method) {
        String holder = Objects.requireNonNull((TypeElement) method.getEnclosingElement())
                .getQualifiedName()
                .toString();
        return Place.of(holder).member(method.toString());
    }
}
