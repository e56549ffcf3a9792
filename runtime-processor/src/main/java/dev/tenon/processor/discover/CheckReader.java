package dev.tenon.processor.discover;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RulesModel.Check;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a record's own {@code static Validation<Seq<FieldError>, X> validate(X)}. */
final class CheckReader {

    private CheckReader() {}

    static Check read(TypeElement element) {
        return checkMethod(element)
                .map(method -> isCheck(method, TypeNames.of(element)) ? Check.PRESENT : Check.WRONG)
                .orElse(Check.ABSENT);
    }

    static Place placeOf(TypeElement element) {
        Place type = Place.of(element.getQualifiedName().toString());
        return checkMethod(element)
                .map(method -> type.member(method.toString()))
                .orElse(type);
    }

    /** The overload that can be called, if there is one, or else the first. */
    private static Optional<ExecutableElement> checkMethod(TypeElement element) {
        List<ExecutableElement> named = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("validate"))
                .toList();
        if (!named.stream().allMatch(CheckReader::isResolved)) {
            return Optional.empty(); // javac says what is wrong.
        }
        return named.stream()
                .filter(method -> isCheck(method, TypeNames.of(element)))
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
