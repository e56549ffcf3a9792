package dev.tenon.processor.discover;

import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells whether a type is known in this round, what it is called and what shape it has. */
final class TypeReader {

    private static final Map<String, Kind> SCALARS = Map.ofEntries(
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Byte", Kind.BYTE),
            Map.entry("java.lang.Short", Kind.SHORT),
            Map.entry("java.lang.Integer", Kind.INT),
            Map.entry("java.lang.Long", Kind.LONG),
            Map.entry("java.lang.Float", Kind.FLOAT),
            Map.entry("java.lang.Double", Kind.DOUBLE),
            Map.entry("java.math.BigDecimal", Kind.DECIMAL),
            Map.entry("java.lang.String", Kind.TEXT),
            Map.entry("java.util.UUID", Kind.UUID),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
            Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
            Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
            Map.entry("java.time.Duration", Kind.DURATION),
            Map.entry(Tenon.CURSOR.canonicalName(), Kind.CURSOR));

    private static final List<ClassName> CONTAINERS =
            List.of(Tenon.SEQ, Tenon.VAVR_LIST, Tenon.VAVR_SET, ClassName.get(List.class), ClassName.get(Set.class));

    private final Elements elements;
    private final Types types;

    TypeReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Whether the type, its arguments and bounds are all known in this round. */
    static boolean isResolved(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> false;
            case ARRAY -> isResolved(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().allMatch(TypeReader::isResolved);
            case WILDCARD -> isResolved((WildcardType) type);
            default -> true;
        };
    }

    private static boolean isResolved(WildcardType type) {
        return (type.getExtendsBound() == null || isResolved(type.getExtendsBound()))
                && (type.getSuperBound() == null || isResolved(type.getSuperBound()));
    }

    /** The type's name, with {@code Object} for what is not known: it would be a bare name. */
    static TypeName nameOf(TypeMirror type) {
        return isResolved(type) ? TypeNames.of(type) : Tenon.OBJECT;
    }

    /** What the type is to Tenon. */
    Shape shapeOf(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            TypeName name = TypeNames.of(type);
            Kind kind = SCALARS.get(name.box().toString());
            return kind == null ? new Shape.Unsupported(name) : new Shape.Scalar(kind, name);
        }
        return switch (type.getKind()) {
            case ERROR -> new Shape.Unresolved(simpleName(type));
            case DECLARED -> shapeOf((DeclaredType) type);
            case ARRAY ->
                isResolved(type)
                        ? Shape.array(nameOf(((ArrayType) type).getComponentType()))
                        : new Shape.Unresolved(firstUnknown(type));
            default ->
                isResolved(type) ? new Shape.Unsupported(nameOf(type)) : new Shape.Unresolved(firstUnknown(type));
        };
    }

    private Shape shapeOf(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName name = TypeNames.of(element);
        Kind kind = SCALARS.get(name.canonicalName());
        if (kind != null) {
            return new Shape.Scalar(kind, name);
        }
        if (name.equals(Tenon.UNIT)) {
            return new Shape.Nothing();
        }
        if (type.getTypeArguments().size() == 1) {
            Shape item = shapeOf(type.getTypeArguments().getFirst());
            if (name.equals(Tenon.OPTION)) {
                return new Shape.Optional(item);
            }
            if (CONTAINERS.contains(name)) {
                return new Shape.Many(name, item);
            }
            if (name.equals(Tenon.PAGE) || name.equals(Tenon.SLICE)) {
                return new Shape.Paged(name, item);
            }
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new Shape.Enumeration(
                    name,
                    element.getEnclosedElements().stream()
                            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                            .map(member -> member.getSimpleName().toString())
                            .toList());
        }
        if (element.getKind() == ElementKind.RECORD
                && element.getTypeParameters().isEmpty()) {
            return backingOf(type)
                    .<Shape>map(backing -> new Shape.Id(name, backing, parses(element)))
                    .orElseGet(() -> new Shape.Nested(name));
        }
        return isResolved(type) ? new Shape.Unsupported(TypeNames.of(type)) : new Shape.Unresolved(firstUnknown(type));
    }

    /** The simple name of the first type in {@code type} that is not known. */
    static String firstUnknown(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return simpleName(type);
        }
        if (type instanceof ArrayType array) {
            return firstUnknown(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null ? type.toString() : firstUnknown(bound);
        }
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .filter(argument -> !isResolved(argument))
                        .map(TypeReader::firstUnknown)
                        .findFirst()
                        .orElse(type.toString())
                : type.toString();
    }

    private static String simpleName(TypeMirror type) {
        return ((DeclaredType) type).asElement().getSimpleName().toString();
    }

    /** Whether {@code element} has a static {@code Either<Failure, ...> parse(String)}. */
    private static boolean parses(TypeElement element) {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("parse")
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().size() == 1
                        && isNamed(method.getParameters().getFirst().asType(), ClassName.get(String.class))
                        && isNamed(method.getReturnType(), Tenon.EITHER));
    }

    private static boolean isNamed(TypeMirror type, ClassName name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name.canonicalName());
    }

    private Optional<Shape.Scalar> backingOf(DeclaredType type) {
        return argumentOf(type, Tenon.TYPED_IDENTIFIER)
                .map(this::shapeOf)
                .filter(Shape.Scalar.class::isInstance)
                .map(Shape.Scalar.class::cast)
                .filter(Shape::isOrdered);
    }

    /** The only type argument with which {@code type} implements the interface {@code name}. */
    Optional<TypeMirror> argumentOf(TypeMirror type, ClassName name) {
        return argumentsOf(type, name).stream().findFirst();
    }

    /** The type arguments with which {@code type} is, extends or implements {@code name}. */
    List<TypeMirror> argumentsOf(TypeMirror type, ClassName name) {
        if (type instanceof DeclaredType declared && isNamed(declared, name)) {
            return List.copyOf(declared.getTypeArguments());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return List.of();
        }
        return types.directSupertypes(type).stream()
                .map(parent -> argumentsOf(parent, name))
                .filter(arguments -> !arguments.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether {@code type} is a subtype of the type of this name. */
    boolean isA(TypeMirror type, ClassName name) {
        TypeElement element = elements.getTypeElement(name.canonicalName());
        return element != null && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }

    /** All interfaces that a type implements, by itself or through others. */
    Set<ClassName> interfacesOf(TypeMirror type) {
        Set<ClassName> found = new HashSet<>();
        for (TypeMirror parent : types.directSupertypes(type)) {
            if (parent instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED) {
                if (declared.asElement().getKind() == ElementKind.INTERFACE) {
                    found.add(TypeNames.of((TypeElement) declared.asElement()));
                }
                found.addAll(interfacesOf(parent));
            }
        }
        return found;
    }

    /** The package of an element. */
    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** Whether an element and all that encloses it are public. */
    static boolean isPublic(Element element) {
        Element outer = element.getEnclosingElement();
        return element.getKind() == ElementKind.PACKAGE
                || element.getModifiers().contains(Modifier.PUBLIC) && (outer == null || isPublic(outer));
    }

    /** Whether the type and all that it is made of are public. */
    static boolean isPublicThroughout(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> isPublicThroughout(array.getComponentType());
            case DeclaredType declared ->
                isPublic(declared.asElement())
                        && declared.getTypeArguments().stream().allMatch(TypeReader::isPublicThroughout);
            case WildcardType wildcard ->
                (wildcard.getExtendsBound() == null || isPublicThroughout(wildcard.getExtendsBound()))
                        && (wildcard.getSuperBound() == null || isPublicThroughout(wildcard.getSuperBound()));
            default -> true;
        };
    }

    /** The simple name of the first type in {@code type} that code in {@code fromPackage} cannot name. */
    Optional<String> firstHidden(TypeMirror type, String fromPackage) {
        return switch (type) {
            case DeclaredType unknown when unknown.getKind() == TypeKind.ERROR -> Optional.empty();
            case ArrayType array -> firstHidden(array.getComponentType(), fromPackage);
            case DeclaredType declared
            when !isReachable(declared.asElement(), fromPackage) -> Optional.of(simpleName(declared));
            case DeclaredType declared ->
                declared.getTypeArguments().stream()
                        .flatMap(argument -> firstHidden(argument, fromPackage).stream())
                        .findFirst();
            case WildcardType wildcard ->
                Stream.of(
                                Optional.ofNullable(wildcard.getExtendsBound()),
                                Optional.ofNullable(wildcard.getSuperBound()))
                        .flatMap(Optional::stream)
                        .flatMap(bound -> firstHidden(bound, fromPackage).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** Whether code in {@code fromPackage} can name an element. */
    boolean isReachable(Element element, String fromPackage) {
        if (isPublic(element)) {
            return true;
        }
        return packageOf(element).equals(fromPackage) && isNotPrivate(element);
    }

    private static boolean isNotPrivate(Element element) {
        Element outer = element.getEnclosingElement();
        return element.getKind() == ElementKind.PACKAGE
                || !element.getModifiers().contains(Modifier.PRIVATE) && (outer == null || isNotPrivate(outer));
    }
}
