package dev.tenon.processor.discover;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.NamingModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a {@code @StoredEntity}. */
final class EntityReader {

    private final Annotations annotations;
    private final RecordReader records;
    private final ForeignKeyReader foreignKeys;
    private final SearchReader searches;

    EntityReader(Annotations annotations, TypeReader types, RecordReader records, SearchReader searches) {
        this.annotations = annotations;
        this.records = records;
        this.searches = searches;
        this.foreignKeys = new ForeignKeyReader(annotations, types, this::readAlone);
    }

    boolean isReady(TypeElement element) {
        return records.isReady(element);
    }

    EntityModel read(TypeElement element) {
        EntityModel alone = readAlone(element);
        return new EntityModel(
                alone.record(),
                alone.isRecord(),
                alone.isGeneric(),
                alone.plural(),
                alone.table(),
                alone.compositeKey(),
                alone.declaredLookups(),
                foreignKeys.read(element, alone.components()),
                searches.read(element, alone.components(), alone.place()),
                records.nested(alone.components().stream().map(ComponentModel::shape)));
    }

    /** What the declaration itself says, but for its references to others. */
    private EntityModel readAlone(TypeElement element) {
        RecordModel record = records.read(element);
        return new EntityModel(
                record,
                element.getKind() == ElementKind.RECORD,
                !element.getTypeParameters().isEmpty(),
                text(element, "plural").orElseGet(() -> element.getSimpleName() + "s"),
                text(element, "table")
                        .orElseGet(() -> Names.snakeCase(element.getSimpleName().toString())),
                annotations
                        .find(element, Tenon.COMPOSITE_KEY)
                        .map(mirror ->
                                naming("CompositeKey", mirror, record.place().annotation(Tenon.COMPOSITE_KEY))),
                lookups(element, record.place()),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private Optional<String> text(TypeElement element, String attribute) {
        return annotations
                .find(element, Tenon.STORED_ENTITY)
                .map(mirror -> annotations.text(mirror, attribute))
                .filter(text -> !text.isEmpty());
    }

    private List<NamingModel> lookups(TypeElement element, Place place) {
        List<NamingModel> lookups = new ArrayList<>();
        for (AnnotationMirror mirror : annotations.all(element, Tenon.LOOKUP, Tenon.LOOKUPS)) {
            lookups.add(naming("Lookup", mirror, place.annotation(Tenon.LOOKUP, lookups.size())));
        }
        return lookups;
    }

    private NamingModel naming(String annotation, AnnotationMirror mirror, Place place) {
        return new NamingModel(
                annotation, annotations.texts(mirror, "value"), annotations.flag(mirror, "unique"), place);
    }
}
