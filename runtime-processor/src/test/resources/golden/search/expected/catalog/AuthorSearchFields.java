package catalog;

import dev.tenon.Generated;
import dev.tenon.search.DocumentKey;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import dev.tenon.store.FieldType;

/** The components of {@link Author} that are searched. */
@Generated
public final class AuthorSearchFields {
    /** {@link Author#name}. */
    public static final TextSearchField<Author> name = TextSearchField.<Author>of("name", Author::name).suggested();

    /** {@link Author} for backends. */
    public static final SearchType<AuthorId, Author> TYPE = SearchType.of(
            AuthorFields.ENTITY,
            DocumentKey.of(FieldType.id(FieldType.UUID, AuthorId::value, AuthorId::new)),
            name);

    private AuthorSearchFields() {}
}
