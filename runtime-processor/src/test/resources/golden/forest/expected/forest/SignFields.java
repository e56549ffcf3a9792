package forest;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.time.Instant;

/** The components of {@link Sign}, for filters and sorts. */
@Generated
public final class SignFields {
    /** {@link Sign#id}. */
    public static final OrderedField<Sign, SignId> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, SignId::value, SignId::new), Sign::id);

    /** {@link Sign#tree}. */
    public static final OrderedField<Sign, TreeId> tree =
            OrderedField.optional("tree", FieldType.id(FieldType.UUID, TreeId::value, TreeId::new), Sign::tree);

    /** {@link Sign#text}. */
    public static final TextField<Sign> text = TextField.of("text", Sign::text);

    /** {@link Sign#updatedAt}. */
    public static final OrderedField<Sign, Instant> updatedAt =
            OrderedField.of("updatedAt", FieldType.INSTANT, Sign::updatedAt);

    /** {@link Sign#version}. */
    public static final OrderedField<Sign, Long> version = OrderedField.of("version", FieldType.LONG, Sign::version);

    /** {@link Sign} for adapters. */
    public static final EntityType<SignId, Sign> ENTITY = EntityType.of("Sign", KeyType.of(id), SignFields::changed)
            .fields(
                    id, tree, text, updatedAt, version)
            .version(version)
            .updatedAt(updatedAt)
            .unique(tree, text)
            .reference(tree, () -> TreeFields.ENTITY, OnDelete.SET_NULL)
            .build();

    private SignFields() {}

    private static Sign changed(Sign sign, Changes<Sign> changes) {
        return new Sign(
                changes.or(id, sign.id()),
                changes.or(tree, sign.tree()),
                changes.or(text, sign.text()),
                changes.or(updatedAt, sign.updatedAt()),
                changes.or(version, sign.version()));
    }
}
