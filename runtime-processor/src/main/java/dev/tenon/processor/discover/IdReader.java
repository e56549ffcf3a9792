package dev.tenon.processor.discover;

import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;

/** Reads the {@code @TypedId} declarations of an element. */
final class IdReader {

    private final Annotations annotations;
    private final TypeReader types;

    IdReader(Annotations annotations, TypeReader types) {
        this.annotations = annotations;
        this.types = types;
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
        return new IdModel(
                types.packageOf(element),
                annotations.text(mirror, "name"),
                annotations.text(mirror, "prefix"),
                backing(mirror),
                element instanceof PackageElement ? "" : owner,
                Place.of(owner).annotation(Tenon.TYPED_ID, index));
    }

    private IdModel.Backing backing(AnnotationMirror mirror) {
        return annotations.values(mirror).get("backing") instanceof VariableElement constant
                ? IdModel.Backing.valueOf(constant.getSimpleName().toString())
                : IdModel.Backing.UUID;
    }
}
