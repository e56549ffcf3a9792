package depot;

import dev.tenon.Generated;
import dev.tenon.web.Decoder;
import dev.tenon.web.json.Encoder;
import parts.PartId;
import tools.jackson.core.JsonGenerator;

/** JSON of what the routes of {@link Depot} take and give. */
@Generated
final class DepotJson {
    static final Decoder<Label> LABEL = Decoder.id("Label", Label::parse);

    static final Decoder<PartId> PART_ID = Decoder.id("PartId", PartId::parse);

    static final Decoder<ShelfId> SHELF_ID = Decoder.id("ShelfId", ShelfId::parse);

    static final Decoder<Shelf.Kind> SHELF_KIND = Decoder.enumeration(Shelf.Kind.class);

    static final Decoder<Sku> SKU = Decoder.id("Sku", Sku::parse);

    static final Decoder<Shelves.Piece> SHELVES_PIECE = Decoder.object(fields -> new Shelves.Piece(
            fields.field("part", DepotJson.PART_ID),
            fields.field("count", Decoder.INT, 1),
            fields.optional("weight", Decoder.DOUBLE)));

    private DepotJson() {}

    static void writeShelf(JsonGenerator json, Shelf shelf) {
        json.writeStartObject();
        json.writeStringProperty("id", shelf.id().toString());
        json.writeNumberProperty("row", shelf.row());
        Encoder.array(Encoder.TEXT).property(json, "notes", shelf.notes());
        Encoder.array(Encoder.DOUBLE).property(json, "weights", shelf.weights());
        Encoder.INT.optional(json, "free", shelf.free());
        json.writeStringProperty("bin", shelf.bin().toString());
        json.writeStringProperty("kind", shelf.kind().name());
        json.writeNumberProperty("version", shelf.version());
        json.writeEndObject();
    }

    static void writeShelvesPiece(JsonGenerator json, Shelves.Piece piece) {
        json.writeStartObject();
        json.writeStringProperty("part", piece.part().toString());
        json.writeNumberProperty("count", piece.count());
        Encoder.DOUBLE.optional(json, "weight", piece.weight());
        json.writeEndObject();
    }
}
