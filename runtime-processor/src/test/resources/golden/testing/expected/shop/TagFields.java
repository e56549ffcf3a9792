package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.KeyType;
import dev.tenon.store.TextField;

/** The components of {@link Tag}, for filters and sorts. */
@Generated
final class TagFields {
    /** {@link Tag#text}. */
    public static final TextField<Tag> text = TextField.of("text", Tag::text);

    /** {@link Tag} for adapters. */
    public static final EntityType<String, Tag> ENTITY = EntityType.of("Tag", KeyType.of(text), TagFields::changed)
            .fields(text)
            .build();

    private TagFields() {}

    private static Tag changed(Tag tag, Changes<Tag> changes) {
        return new Tag(changes.or(text, tag.text()));
    }
}
