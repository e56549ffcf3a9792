package dev.tenon.processor.discover;

import dev.tenon.processor.source.ArrayTypeName;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.source.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** What the compiler's types are called. */
final class TypeNames {

    private static final ClassName OBJECT = ClassName.get(Object.class);

    private TypeNames() {}

    static ClassName of(TypeElement element) {
        String simpleName = element.getSimpleName().toString();
        Element outer = element.getEnclosingElement();
        if (outer instanceof TypeElement type) {
            return of(type).nestedClass(simpleName);
        }
        String home =
                outer instanceof PackageElement found ? found.getQualifiedName().toString() : "";
        return ClassName.get(home, simpleName);
    }

    /** Annotations of types are left out. */
    static TypeName of(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared -> of(declared);
            case ArrayType array -> ArrayTypeName.of(of(array.getComponentType()));
            case TypeVariable variable ->
                TypeVariableName.get(variable.asElement().getSimpleName().toString());
            case WildcardType wildcard -> of(wildcard);
            default -> PrimitiveTypeName.valueOf(type.getKind().name());
        };
    }

    private static TypeName of(DeclaredType type) {
        ClassName name = of((TypeElement) type.asElement());
        List<TypeName> arguments =
                type.getTypeArguments().stream().map(TypeNames::of).toList();
        return arguments.isEmpty() ? name : new ParameterizedTypeName(name, arguments);
    }

    private static TypeName of(WildcardType type) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
        }
        TypeMirror bound = type.getExtendsBound();
        return WildcardTypeName.subtypeOf(bound == null || bound.getKind() == TypeKind.NONE ? OBJECT : of(bound));
    }
}
