package dev.tenon.processor.discover;

import dev.tenon.processor.model.Tenon;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Reads {@code @TypedIdDefaults} of the packages above a declaration, the nearest first. */
final class IdDefaultsReader {

    private final Elements elements;
    private final Annotations annotations;

    IdDefaultsReader(Elements elements, Annotations annotations) {
        this.elements = elements;
        this.annotations = annotations;
    }

    /** What the nearest package that sets {@code attribute} sets it to. */
    Optional<Default> nearest(Element declared, String attribute) {
        return packages(declared)
                .flatMap(found -> defaults(found)
                        .flatMap(mirror -> Annotations.explicitConstant(mirror, attribute))
                        .map(constant ->
                                new Default(constant, found.getQualifiedName().toString()))
                        .stream())
                .findFirst();
    }

    private Optional<AnnotationMirror> defaults(PackageElement found) {
        return annotations.find(found, Tenon.TYPED_ID_DEFAULTS);
    }

    private Stream<PackageElement> packages(Element declared) {
        ModuleElement module = elements.getModuleOf(declared);
        String nearest = elements.getPackageOf(declared).getQualifiedName().toString();
        return Stream.iterate(nearest, name -> !name.isEmpty(), IdDefaultsReader::parent)
                .flatMap(name -> Stream.ofNullable(elements.getPackageElement(module, name)));
    }

    private static String parent(String packageName) {
        return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
    }

    /**
     * A default.
     *
     * @param constant the name of an enum constant
     * @param packageName where it stands
     */
    record Default(String constant, String packageName) {}
}
