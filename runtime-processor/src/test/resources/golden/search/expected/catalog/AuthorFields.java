package catalog;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Author}, for filters and sorts. */
@Generated
public final class AuthorFields {
    /** {@link Author#id}. */
    public static final OrderedField<Author, AuthorId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, AuthorId::value, AuthorId::new), Author::id);

    /** {@link Author#name}. */
    public static final TextField<Author> name = TextField.of("name", Author::name);

    /** {@link Author#born}. */
    public static final OrderedField<Author, Integer> born = OrderedField.of("born", FieldType.INT, Author::born);

    /** {@link Author#addedBy}. */
    public static final TextField<Author> addedBy = TextField.optional("addedBy", Author::addedBy);

    /** {@link Author#version}. */
    public static final OrderedField<Author, Long> version =
            OrderedField.of("version", FieldType.LONG, Author::version);

    /** {@link Author} for adapters. */
    public static final EntityType<AuthorId, Author> ENTITY =
            EntityType.of("Author", KeyType.of(id), AuthorFields::changed)
                    .fields(
                    id, name, born, addedBy, version)
            .version(version)
            .createdBy(addedBy)
            .lookup(born)
            .build();

    private AuthorFields() {}

    private static Author changed(Author author, Changes<Author> changes) {
        return new Author(
                changes.or(id, author.id()),
                changes.or(name, author.name()),
                changes.or(born, author.born()),
                changes.or(addedBy, author.addedBy()),
                changes.or(version, author.version()));
    }
}
