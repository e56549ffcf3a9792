package dev.tenon.benchmarks.search;

import dev.tenon.search.DocumentKey;
import dev.tenon.search.RangeSearchField;
import dev.tenon.search.SearchType;
import dev.tenon.search.SortableRangeField;
import dev.tenon.search.TextSearchField;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.util.UUID;

/** How volumes are stored and found, as it is generated. */
final class VolumeFields {

    static final OrderedField<Volume, UUID> ID = OrderedField.of("id", FieldType.UUID, Volume::id);
    static final TextField<Volume> TITLE = TextField.of("title", Volume::title);
    static final OrderedField<Volume, Integer> YEAR = OrderedField.of("year", FieldType.INT, Volume::year);

    static final EntityType<UUID, Volume> ENTITY = EntityType.of(
                    "Volume",
                    KeyType.of(ID),
                    (Volume volume, Changes<Volume> changes) -> new Volume(
                            changes.or(ID, volume.id()),
                            changes.or(TITLE, volume.title()),
                            volume.subjects(),
                            changes.or(YEAR, volume.year())))
            .fields(ID, TITLE, YEAR)
            .build();

    static final TextSearchField<Volume> TITLE_WORDS = TextSearchField.of("title", Volume::title);
    static final TextSearchField<Volume> SUBJECTS =
            TextSearchField.<Volume>ofAll("subjects", Volume::subjects).faceted();
    static final SortableRangeField<Volume, Integer> YEARS = RangeSearchField.<Volume, Integer>of(
                    "year", FieldType.INT, Volume::year)
            .faceted()
            .sortable();

    static final SearchType<UUID, Volume> TYPE =
            SearchType.of(ENTITY, DocumentKey.of(FieldType.UUID), TITLE_WORDS, SUBJECTS, YEARS);

    private VolumeFields() {}
}
