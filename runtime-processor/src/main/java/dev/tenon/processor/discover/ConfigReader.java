package dev.tenon.processor.discover;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigForm;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads records of configuration, and those inside of them. */
final class ConfigReader {

    private static final Map<ClassName, ConfigForm> FORMS =
            Map.of(ClassName.get(URI.class), ConfigForm.URI, ClassName.get(Path.class), ConfigForm.PATH);

    private static final Set<ClassName> LISTS =
            Set.of(Tenon.SEQ, Tenon.VAVR_LIST, Tenon.VAVR_SET, ClassName.get(List.class), ClassName.get(Set.class));

    private static final Set<ClassName> MAPS = Set.of(Tenon.VAVR_MAP, ClassName.get(Map.class));

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;
    private final RecordReader records;

    ConfigReader(Elements elements, Annotations annotations, TypeReader types, RecordReader records) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.records = records;
    }

    /** Whether {@code type} is one. */
    boolean isConfig(TypeElement type) {
        return annotations.has(type, Tenon.CONFIG);
    }

    /** Whether all types in it are known in this round. */
    boolean isReady(TypeElement type) {
        return read(type).sections().stream()
                .flatMap(section -> section.components().stream())
                .noneMatch(component -> component.shape().flaw().orElse(null) instanceof ConfigShape.Unresolved);
    }

    ConfigModel read(TypeElement type) {
        Map<ClassName, ConfigSectionModel> sections = new LinkedHashMap<>();
        collect(type, List.of(), sections);
        return new ConfigModel(
                annotations
                        .find(type, Tenon.CONFIG)
                        .map(mirror -> annotations.text(mirror, "prefix"))
                        .orElse(""),
                flaw(type),
                List.copyOf(sections.values()),
                Place.of(type.getQualifiedName().toString()).annotation(Tenon.CONFIG));
    }

    private String flaw(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            return "not a record";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "generic";
        }
        return types.isReachable(type, types.packageOf(type)) ? "" : "private";
    }

    private void collect(TypeElement type, List<TypeElement> outer, Map<ClassName, ConfigSectionModel> found) {
        ClassName name = TypeNames.of(type);
        if (found.containsKey(name)) {
            return;
        }
        RecordModel record = records.read(type);
        String javadoc = Optional.ofNullable(elements.getDocComment(type)).orElse("");
        List<TypeElement> path = new ArrayList<>(outer);
        path.add(type);
        List<TypeElement> inner = new ArrayList<>();
        List<ConfigComponentModel> components = new ArrayList<>();
        List<? extends RecordComponentElement> declared = type.getRecordComponents();
        for (int i = 0; i < declared.size(); i++) {
            components.add(new ConfigComponentModel(
                    record.components().get(i),
                    shapeOf(declared.get(i).asType(), path, inner),
                    DocText.parameter(javadoc, record.components().get(i).name())));
        }
        found.put(name, new ConfigSectionModel(record, DocText.summary(javadoc), components));
        inner.forEach(nested -> collect(nested, path, found));
    }

    private ConfigShape shapeOf(TypeMirror type, List<TypeElement> path, List<TypeElement> inner) {
        if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
            return single(type);
        }
        TypeElement element = (TypeElement) declared.asElement();
        ClassName name = TypeNames.of(element);
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (name.equals(Tenon.SECRET) && arguments.size() == 1) {
            return new ConfigShape.Secret(item(arguments.getFirst()));
        }
        if (name.equals(Tenon.OPTION) && arguments.size() == 1) {
            ConfigShape item = shapeOf(arguments.getFirst(), path, inner);
            return item instanceof ConfigShape.Optional
                            || item instanceof ConfigShape.Many
                            || item instanceof ConfigShape.Named
                    ? unsupported(type, "")
                    : new ConfigShape.Optional(item);
        }
        if (LISTS.contains(name) && arguments.size() == 1) {
            return new ConfigShape.Many(name, item(arguments.getFirst()));
        }
        if (MAPS.contains(name) && arguments.size() == 2) {
            return isText(arguments.getFirst())
                    ? new ConfigShape.Named(name, item(arguments.get(1)))
                    : unsupported(type, "the keys of a map are texts");
        }
        ConfigShape single = single(type);
        if (!(single instanceof ConfigShape.Section)) {
            return single;
        }
        if (path.contains(element)) {
            return unsupported(type, "a record inside of itself has no end");
        }
        if (!types.isReachable(element, types.packageOf(path.getFirst()))) {
            return unsupported(type, "generated code cannot reach it");
        }
        inner.add(element);
        return single;
    }

    /** A value in a container or a secret: one that has no keys of its own. */
    private ConfigShape item(TypeMirror type) {
        ConfigShape item = single(type);
        return item.isSingle() || item.flaw().isPresent() ? item : unsupported(type, "");
    }

    private ConfigShape single(TypeMirror type) {
        if (type instanceof DeclaredType declared && type.getKind() != TypeKind.ERROR) {
            ConfigForm form = FORMS.get(TypeNames.of((TypeElement) declared.asElement()));
            if (form != null) {
                return new ConfigShape.Value(form);
            }
        }
        return switch (types.shapeOf(type)) {
            case Shape.Scalar scalar ->
                ConfigForm.of(scalar.kind())
                        .<ConfigShape>map(ConfigShape.Value::new)
                        .orElseGet(() -> unsupported(type, ""));
            case Shape.Enumeration enumeration ->
                new ConfigShape.Enumeration(enumeration.type(), enumeration.constants());
            case Shape.Id id when id.parses() -> new ConfigShape.Id(id.type());
            case Shape.Nested nested -> new ConfigShape.Section(nested.type());
            case Shape.Unresolved unresolved -> new ConfigShape.Unresolved(unresolved.unknown());
            default -> {
                Shape shape = types.shapeOf(type);
                yield shape.unknown().isEmpty() ? unsupported(type, "") : new ConfigShape.Unresolved(shape.unknown());
            }
        };
    }

    private static ConfigShape unsupported(TypeMirror type, String why) {
        return new ConfigShape.Unsupported(TypeReader.nameOf(type).toString(), why);
    }

    private static boolean isText(TypeMirror type) {
        return TypeReader.nameOf(type).equals(ClassName.get(String.class));
    }
}
