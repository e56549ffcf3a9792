package dev.tenon.processor.discover;

import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a {@code @StoredEntity}. */
final class EntityReader {

    private final Annotations annotations;
    private final RecordReader records;

    EntityReader(Annotations annotations, RecordReader records) {
        this.annotations = annotations;
        this.records = records;
    }

    boolean isReady(TypeElement element) {
        return records.isReady(element);
    }

    EntityModel read(TypeElement element) {
        RecordModel record = records.read(element);
        String plural = annotations
                .find(element, Tenon.STORED_ENTITY)
                .map(mirror -> annotations.text(mirror, "plural"))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> element.getSimpleName() + "s");
        return new EntityModel(
                record,
                element.getKind() == ElementKind.RECORD,
                !element.getTypeParameters().isEmpty(),
                plural);
    }
}
