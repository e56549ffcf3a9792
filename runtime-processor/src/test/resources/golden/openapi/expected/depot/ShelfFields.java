package depot;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import parts.BinId;

/** The components of {@link Shelf}, for filters and sorts. */
@Generated
public final class ShelfFields {
    /** {@link Shelf#id}. */
    public static final OrderedField<Shelf, ShelfId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, ShelfId::value, ShelfId::new), Shelf::id);

    /** {@link Shelf#row}. */
    public static final OrderedField<Shelf, Integer> row = OrderedField.of("row", FieldType.INT, Shelf::row);

    /** {@link Shelf#notes}. */
    public static final ListField<Shelf, String> notes = ListField.of("notes", FieldType.TEXT, Shelf::notes);

    /** {@link Shelf#weights}. */
    public static final ListField<Shelf, Double> weights = ListField.of("weights", FieldType.DOUBLE, Shelf::weights);

    /** {@link Shelf#free}. */
    public static final OrderedField<Shelf, Integer> free = OrderedField.optional("free", FieldType.INT, Shelf::free);

    /** {@link Shelf#bin}. */
    public static final OrderedField<Shelf, BinId> bin =
            OrderedField.of("bin", FieldType.id(FieldType.LONG, BinId::value, BinId::new), Shelf::bin);

    /** {@link Shelf#kind}. */
    public static final OrderedField<Shelf, Shelf.Kind> kind =
            OrderedField.of("kind", FieldType.enumeration(Shelf.Kind.class), Shelf::kind);

    /** {@link Shelf#version}. */
    public static final OrderedField<Shelf, Long> version = OrderedField.of("version", FieldType.LONG, Shelf::version);

    private static final Part<Seq<String>> NOTES = Part.each(Part.of(FieldType.TEXT), Vector::ofAll);

    private static final Part<Seq<Double>> WEIGHTS = Part.each(Part.of(FieldType.DOUBLE), Vector::ofAll);

    /** {@link Shelf} for adapters. */
    public static final EntityType<ShelfId, Shelf> ENTITY = EntityType.of("Shelf", KeyType.of(id), ShelfFields::changed)
            .fields(
                    id, row, free, bin, kind, version)
            .version(version)
            .rules(ShelfValidator::validate)
            .parts()
            .build();

    private ShelfFields() {}

    private static Shelf changed(Shelf shelf, Changes<Shelf> changes) {
        return new Shelf(
                changes.or(id, shelf.id()),
                changes.or(row, shelf.row()),
                changes.kept("notes", NOTES, shelf.notes()),
                changes.kept("weights", WEIGHTS, shelf.weights()),
                changes.or(free, shelf.free()),
                changes.or(bin, shelf.bin()),
                changes.or(kind, shelf.kind()),
                changes.or(version, shelf.version()));
    }
}
