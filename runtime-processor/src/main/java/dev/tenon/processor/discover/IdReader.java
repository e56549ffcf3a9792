package dev.tenon.processor.discover;

import dev.tenon.processor.discover.IdDefaultsReader.Default;
import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.IdModel.Backing;
import dev.tenon.processor.model.IdModel.Prefix;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;

/** Reads the {@code @TypedId} declarations of an element. */
final class IdReader {

    private final Elements elements;
    private final Annotations annotations;
    private final TypeReader types;
    private final IdDefaultsReader defaults;

    IdReader(Elements elements, Annotations annotations, TypeReader types) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.defaults = new IdDefaultsReader(elements, annotations);
    }

    List<IdModel> read(Element element) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        annotations.find(element, Tenon.TYPED_ID).ifPresent(mirrors::add);
        annotations
                .find(element, Tenon.TYPED_IDS)
                .ifPresent(container -> mirrors.addAll(annotations.contained(container)));
        List<IdModel> ids = new ArrayList<>();
        for (int i = 0; i < mirrors.size(); i++) {
            if (!annotations.isComplete(mirrors.get(i))) {
                continue; // The compiler says so.
            }
            ids.add(read(element, mirrors.get(i), i));
        }
        return ids;
    }

    private IdModel read(Element element, AnnotationMirror mirror, int index) {
        String owner = ((QualifiedNameable) element).getQualifiedName().toString();
        String name = annotations.text(mirror, "name");
        Optional<Default> backing = unlessSet(mirror, "backing", element, "backing");
        Optional<Default> prefixStyle = unlessSet(mirror, "prefix", element, "prefixStyle");
        Backing made = Annotations.explicitConstant(mirror, "backing")
                .or(() -> backing.map(Default::constant))
                .map(Backing::valueOf)
                .orElse(Backing.UUID);
        boolean takesName = made == Backing.UUID
                && prefixStyle.filter(style -> style.constant().equals("NAME")).isPresent();
        return new IdModel(
                types.packageOf(element),
                name,
                takesName ? Prefix.ofName(name) : Prefix.of(annotations.text(mirror, "prefix")),
                made,
                annotations.text(mirror, "pattern"),
                Annotations.explicit(mirror, "maxLength").map(Integer.class::cast),
                hasJackson(element),
                element instanceof PackageElement ? "" : owner,
                Stream.of(backing, prefixStyle)
                        .flatMap(Optional::stream)
                        .map(Default::packageName)
                        .distinct()
                        .toList(),
                Place.of(owner).annotation(Tenon.TYPED_ID, index));
    }

    private Optional<Default> unlessSet(AnnotationMirror mirror, String attribute, Element element, String defaulted) {
        return Annotations.explicit(mirror, attribute).isPresent()
                ? Optional.empty()
                : defaults.nearest(element, defaulted);
    }

    private boolean hasJackson(Element element) {
        return elements.getTypeElement(elements.getModuleOf(element), Tenon.JSON_VALUE.canonicalName()) != null;
    }
}
