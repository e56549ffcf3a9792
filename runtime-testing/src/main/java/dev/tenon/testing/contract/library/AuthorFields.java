package dev.tenon.testing.contract.library;

import dev.tenon.effect.FieldError;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** The components of {@link Author}, for filters and sorts. */
public final class AuthorFields {

    /** {@link Author#id}. */
    public static final OrderedField<Author, AuthorId> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, AuthorId::value, AuthorId::new), Author::id);

    /** {@link Author#name}. */
    public static final TextField<Author> name = TextField.of("name", Author::name);

    /** {@link Author#born}. */
    public static final OrderedField<Author, Integer> born = OrderedField.optional("born", FieldType.INT, Author::born);

    /** {@link Author#version}. */
    public static final OrderedField<Author, Long> version =
            OrderedField.of("version", FieldType.LONG, Author::version);

    /** {@link Author} for adapters. */
    public static final EntityType<AuthorId, Author> ENTITY = EntityType.of(
                    "Author",
                    KeyType.of(id),
                    (Author author, Changes<Author> changes) -> new Author(
                            changes.or(id, author.id()),
                            changes.or(name, author.name()),
                            changes.or(born, author.born()),
                            changes.or(version, author.version())))
            .fields(id, name, born, version)
            .version(version)
            .rules(AuthorFields::rules)
            .build();

    private AuthorFields() {}

    private static Seq<FieldError> rules(Author author) {
        FieldErrors errors = new FieldErrors();
        errors.notBlank("name", author.name());
        errors.size("name", author.name(), 0, 40);
        errors.optional("born", author.born(), (path, year) -> {
            errors.min(path, year, 0);
            errors.max(path, year, 3000);
        });
        return errors.toSeq();
    }
}
