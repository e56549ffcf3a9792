package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;

/** The components of {@link Draft}, for filters and sorts. */
@Generated
final class DraftFields {
    /** {@link Draft#id}. */
    public static final OrderedField<Draft, ArticleId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, ArticleId::value, ArticleId::new), Draft::id);

    /** {@link Draft#replaces}. */
    public static final OrderedField<Draft, ArticleId> replaces = OrderedField.of(
            "replaces", FieldType.id(FieldType.UUID, ArticleId::value, ArticleId::new), Draft::replaces);

    /** {@link Draft#revision}. */
    public static final OrderedField<Draft, Long> revision =
            OrderedField.of("revision", FieldType.LONG, Draft::revision);

    /** {@link Draft} for adapters. */
    public static final EntityType<ArticleId, Draft> ENTITY =
            EntityType.of("Draft", KeyType.of(id), DraftFields::changed)
                    .fields(id, replaces, revision)
                    .version(revision)
                    .lookup(replaces)
                    .build();

    private DraftFields() {}

    private static Draft changed(Draft draft, Changes<Draft> changes) {
        return new Draft(
                changes.or(id, draft.id()),
                changes.or(replaces, draft.replaces()),
                changes.or(revision, draft.revision()));
    }
}
