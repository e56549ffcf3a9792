package shop;

import dev.tenon.Generated;
import dev.tenon.store.TextField;

/** The components of {@link Tag}, for filters and sorts. */
@Generated
final class TagFields {
    /** {@link Tag#text}. */
    public static final TextField<Tag> text = TextField.of("text", Tag::text);

    private TagFields() {}
}
