package dev.tenon.processor.discover;

import dev.tenon.processor.model.ClientConfigModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what the {@code config} of an HTTP client names, and where in a configuration that is. */
final class ClientConfigReader {

    private final Annotations annotations;
    private final TypeReader types;
    private final ConfigReader configs;
    private final Supplier<Stream<TypeElement>> declared;

    /** {@code declared} are the records of configuration among the sources. */
    ClientConfigReader(
            Annotations annotations, TypeReader types, ConfigReader configs, Supplier<Stream<TypeElement>> declared) {
        this.annotations = annotations;
        this.types = types;
        this.configs = configs;
        this.declared = declared;
    }

    /** One of the ways from a record of configuration to a record inside of it. */
    private record Way(ConfigModel root, List<String> path, boolean isCertain) {

        Way to(String component, boolean isThere) {
            return new Way(
                    root, Stream.concat(path.stream(), Stream.of(component)).toList(), isCertain && isThere);
        }

        String title() {
            return String.join(
                    ".", Stream.concat(Stream.of(root.name()), path.stream()).toList());
        }

        String key() {
            return String.join(
                    ".",
                    Stream.concat(Stream.of(root.prefix()), path.stream().map(Names::kebabCase))
                            .toList());
        }
    }

    /** What {@code client} is made of, if it says so. An unknown type is the compiler's to report. */
    Optional<ClientConfigModel> read(TypeElement client) {
        return annotations
                .find(client, Tenon.HTTP_CLIENT)
                .flatMap(mirror -> named(mirror).map(type -> read(client, type)));
    }

    private Optional<TypeMirror> named(AnnotationMirror mirror) {
        return Annotations.explicit(mirror, "config")
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .filter(type -> type.getKind() != TypeKind.VOID && TypeReader.isResolved(type));
    }

    private ClientConfigModel read(TypeElement client, TypeMirror type) {
        Place place = Place.of(client.getQualifiedName().toString())
                .annotation(Tenon.HTTP_CLIENT)
                .attribute("config");
        if (!(type instanceof DeclaredType found)
                || !(found.asElement() instanceof TypeElement record)
                || record.getKind() != ElementKind.RECORD) {
            return flawed(Tenon.OBJECT, type, "no record", place);
        }
        ClassName name = TypeNames.of(record);
        if (!types.isReachable(record, types.packageOf(client))) {
            return flawed(name, type, "not visible in package " + types.packageOf(client), place);
        }
        List<Way> ways = roots(record).flatMap(root -> ways(root, name)).toList();
        String flaw = flaw(ways);
        if (!flaw.isEmpty()) {
            return flawed(name, type, flaw, place);
        }
        Way way = ways.getFirst();
        return new ClientConfigModel(
                name,
                type.toString(),
                "",
                TypeReader.isPublic(record),
                way.root().type(),
                way.path(),
                way.key(),
                way.root().section(name).orElseThrow().components(),
                place);
    }

    private static ClientConfigModel flawed(ClassName name, TypeMirror type, String flaw, Place place) {
        return new ClientConfigModel(name, type.toString(), flaw, false, name, List.of(), "", List.of(), place);
    }

    private static String flaw(List<Way> ways) {
        if (ways.isEmpty()) {
            return "no record of configuration, and inside of none";
        }
        if (ways.size() > 1) {
            return "there more than once, as "
                    + String.join(
                            " and ", ways.stream().map(Way::title).sorted().toList());
        }
        return ways.getFirst().isCertain()
                ? ""
                : "perhaps not there, because " + ways.getFirst().title() + " is in an Option";
    }

    /** The records of configuration that {@code record} may be part of: those around it, and those of the sources. */
    private Stream<ConfigModel> roots(TypeElement record) {
        List<TypeElement> around = new ArrayList<>();
        for (Element outer = record; outer instanceof TypeElement type; outer = outer.getEnclosingElement()) {
            if (configs.isConfig(type)) {
                around.add(type);
            }
        }
        return Stream.concat(around.stream(), declared.get())
                .map(configs::read)
                .filter(ConfigModel::canBeWritten)
                .distinct();
    }

    private static Stream<Way> ways(ConfigModel root, ClassName type) {
        return ways(root, root.root(), type, new Way(root, List.of(), true));
    }

    private static Stream<Way> ways(ConfigModel root, ConfigSectionModel section, ClassName type, Way way) {
        if (section.type().equals(type)) {
            return Stream.of(way);
        }
        return section.components().stream()
                .flatMap(component -> inside(component.shape()).flatMap(inner -> root.section(inner.type())).stream()
                        .flatMap(inner -> ways(
                                root,
                                inner,
                                type,
                                way.to(component.name(), component.shape() instanceof ConfigShape.Section))));
    }

    private static Optional<ConfigShape.Section> inside(ConfigShape shape) {
        ConfigShape item = shape instanceof ConfigShape.Optional optional ? optional.item() : shape;
        return item instanceof ConfigShape.Section section ? Optional.of(section) : Optional.empty();
    }
}
