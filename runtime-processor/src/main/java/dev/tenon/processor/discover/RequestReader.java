package dev.tenon.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RequestModel.Check;
import dev.tenon.processor.model.Tenon;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads commands and queries: types that implement {@code Command<A>} or {@code Query<A>}. */
final class RequestReader {

    private final TypeReader types;
    private final RecordReader records;

    RequestReader(TypeReader types, RecordReader records) {
        this.types = types;
        this.records = records;
    }

    /** Whether the type can be sent: a class, not an interface of several requests. */
    boolean isRequest(TypeElement element) {
        return element.asType().getKind() == TypeKind.DECLARED
                && element.getKind().isClass()
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && (types.isA(element.asType(), Tenon.COMMAND) || types.isA(element.asType(), Tenon.QUERY));
    }

    boolean isReady(TypeElement element) {
        return records.isReady(element)
                && answer(element).map(TypeReader::isResolved).orElse(true);
    }

    RequestModel read(TypeElement element) {
        return new RequestModel(
                records.read(element),
                element.getKind() == ElementKind.RECORD,
                !element.getTypeParameters().isEmpty(),
                types.isA(element.asType(), Tenon.COMMAND),
                answer(element).map(TypeReader::nameOf).orElse(Tenon.OBJECT),
                answer(element)
                        .filter(type -> !TypeReader.isResolved(type))
                        .map(TypeReader::firstUnknown)
                        .orElse(""),
                checkMethod(element)
                        .map(method -> isCheck(method, ClassName.get(element)) ? Check.PRESENT : Check.WRONG)
                        .orElse(Check.ABSENT),
                checkMethod(element)
                        .map(method -> placeOf(element).member(method.toString()))
                        .orElse(placeOf(element)));
    }

    private Optional<TypeMirror> answer(TypeElement element) {
        return types.argumentOf(element.asType(), Tenon.COMMAND)
                .or(() -> types.argumentOf(element.asType(), Tenon.QUERY));
    }

    private static Place placeOf(TypeElement element) {
        return Place.of(element.getQualifiedName().toString());
    }

    /** The overload that can be called, if there is one, or else the first. */
    private static Optional<ExecutableElement> checkMethod(TypeElement element) {
        List<ExecutableElement> named = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("validate"))
                .toList();
        if (!named.stream().allMatch(RequestReader::isResolved)) {
            return Optional.empty(); // javac says what is wrong.
        }
        return named.stream()
                .filter(method -> isCheck(method, ClassName.get(element)))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static boolean isResolved(ExecutableElement method) {
        return TypeReader.isResolved(method.getReturnType())
                && method.getParameters().stream().allMatch(parameter -> TypeReader.isResolved(parameter.asType()));
    }

    private static boolean isCheck(ExecutableElement method, ClassName type) {
        TypeName errors = ParameterizedTypeName.get(Tenon.SEQ, Tenon.FIELD_ERROR);
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getParameters().size() == 1
                && TypeReader.nameOf(method.getParameters().getFirst().asType()).equals(type)
                && TypeReader.nameOf(method.getReturnType())
                        .equals(ParameterizedTypeName.get(Tenon.VALIDATION, errors, type));
    }
}
