package dev.tenon.processor.discover;

import dev.tenon.processor.model.ResultModel;
import dev.tenon.processor.model.ResultModel.Carrier;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a method answers, and finds what its effect yields. */
final class ResultReader {

    private static final ClassName STAGE = ClassName.get(CompletionStage.class);
    private static final ClassName OPTIONAL = ClassName.get(Optional.class);
    private static final ClassName THROWABLE = ClassName.get(Throwable.class);

    private final TypeReader types;

    ResultReader(TypeReader types) {
        this.types = types;
    }

    /** {@code answer} is the method's type as a member of the interface that is read. */
    ResultModel read(ExecutableElement method, TypeMirror answer) {
        List<TypeMirror> later = types.argumentsOf(answer, STAGE);
        return later.size() == 1
                ? read(bound(later.getFirst()), true, isNullable(bound(later.getFirst())))
                : read(answer, false, isNullable(method, answer));
    }

    private ResultModel read(TypeMirror answer, boolean awaited, boolean isNullable) {
        List<TypeMirror> optional = types.argumentsOf(answer, OPTIONAL);
        if (optional.size() == 1) {
            return option(awaited, Carrier.OPTIONAL, optional.getFirst());
        }
        List<TypeMirror> attempt = types.argumentsOf(answer, Tenon.TRY);
        if (attempt.size() == 1) {
            return new ResultModel(awaited, Carrier.TRY, value(attempt.getFirst()));
        }
        List<TypeMirror> either = types.argumentsOf(answer, Tenon.EITHER);
        if (either.size() == 2 && types.isA(bound(either.getFirst()), Tenon.FAILURE)) {
            return new ResultModel(awaited, Carrier.EITHER, value(either.get(1)));
        }
        if (either.size() == 2 && types.isA(bound(either.getFirst()), THROWABLE)) {
            return new ResultModel(awaited, Carrier.EITHER_THROWN, value(either.get(1)));
        }
        return isNullable
                ? option(awaited, Carrier.NULLABLE, answer)
                : new ResultModel(awaited, Carrier.NONE, value(answer));
    }

    private static ResultModel option(boolean awaited, Carrier carrier, TypeMirror item) {
        return new ResultModel(awaited, carrier, ParameterizedTypeName.get(Tenon.OPTION, value(item)));
    }

    /** The type as an effect yields it. */
    private static TypeName value(TypeMirror type) {
        TypeMirror bound = bound(type);
        if (bound.getKind() == TypeKind.VOID) {
            return Tenon.UNIT;
        }
        TypeName name = TypeReader.nameOf(bound).box();
        return name.equals(PrimitiveTypeName.VOID.box()) ? Tenon.UNIT : name;
    }

    private static TypeMirror bound(TypeMirror type) {
        return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : type;
    }

    private static boolean isNullable(ExecutableElement method, TypeMirror answer) {
        return isNullable(answer)
                || Stream.concat(
                                method.getAnnotationMirrors().stream(),
                                method.getReturnType().getAnnotationMirrors().stream())
                        .anyMatch(mirror ->
                                Annotations.typeOf(mirror).simpleName().equals("Nullable"));
    }

    private static boolean isNullable(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> Annotations.typeOf(mirror).simpleName().equals("Nullable"));
    }
}
