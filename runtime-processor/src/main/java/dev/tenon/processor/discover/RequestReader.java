package dev.tenon.processor.discover;

import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Tenon;
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
                types.interfacesOf(element.asType()),
                ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .filter(method -> isLikeAHandler(method, element))
                        .map(SignatureReader::placeOf)
                        .findFirst());
    }

    private boolean isLikeAHandler(ExecutableElement method, TypeElement request) {
        return method.getParameters().size() == 1
                && TypeReader.nameOf(method.getParameters().getFirst().asType()).equals(TypeNames.of(request))
                && types.isA(method.getReturnType(), Tenon.EFF);
    }

    private Optional<TypeMirror> answer(TypeElement element) {
        return types.argumentOf(element.asType(), Tenon.COMMAND)
                .or(() -> types.argumentOf(element.asType(), Tenon.QUERY));
    }
}
