package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.ForeignKeyModel.OnDelete;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the {@code @ForeignKey}s of an entity, and of their targets what matters to who refers to them. */
final class ForeignKeyReader {

    private final Annotations annotations;
    private final TypeReader types;
    private final Function<TypeElement, EntityModel> entities;

    ForeignKeyReader(Annotations annotations, TypeReader types, Function<TypeElement, EntityModel> entities) {
        this.annotations = annotations;
        this.types = types;
        this.entities = entities;
    }

    List<ForeignKeyModel> read(TypeElement entity, List<ComponentModel> components) {
        List<ForeignKeyModel> found = new ArrayList<>();
        List<? extends RecordComponentElement> declared = entity.getRecordComponents();
        for (int i = 0; i < declared.size(); i++) {
            ComponentModel component = components.get(i);
            annotations
                    .find(declared.get(i), Tenon.FOREIGN_KEY)
                    .flatMap(mirror -> read(entity, component, mirror))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Nothing for a class that does not exist: the compiler says so. */
    private Optional<ForeignKeyModel> read(TypeElement entity, ComponentModel component, AnnotationMirror mirror) {
        return annotations
                .type(mirror, "value")
                .filter(TypeReader::isResolved)
                .map(target -> model(entity, component, mirror, target));
    }

    private ForeignKeyModel model(
            TypeElement entity, ComponentModel component, AnnotationMirror mirror, TypeMirror type) {
        Optional<TypeElement> target = type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
        Optional<EntityModel> referred = target.filter(element -> annotations.has(element, Tenon.STORED_ENTITY))
                .map(entities);
        return new ForeignKeyModel(
                component,
                target.map(TypeNames::of).orElse(Tenon.OBJECT),
                referred.map(found -> flaw(found, types.packageOf(entity))).orElse("no @StoredEntity"),
                referred.filter(found -> !found.hasCompositeKey())
                        .flatMap(found -> found.keys().stream().findFirst())
                        .map(key -> key.shape().type()),
                onDelete(mirror),
                component.place().annotation(Tenon.FOREIGN_KEY));
    }

    private static String flaw(EntityModel referred, String fromPackage) {
        if (referred.hasCompositeKey()) {
            return "an entity with a composite key";
        }
        if (!referred.canBeWritten()) {
            return "an entity with errors";
        }
        boolean isVisible =
                referred.record().isPublic() || referred.type().packageName().equals(fromPackage);
        return isVisible ? "" : "not visible in package " + fromPackage;
    }

    private OnDelete onDelete(AnnotationMirror mirror) {
        String constant = annotations.constant(mirror, "onDelete");
        return constant.isEmpty() ? OnDelete.RESTRICT : OnDelete.valueOf(constant);
    }
}
