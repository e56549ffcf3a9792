package post;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Parts;
import dev.tenon.store.TextField;
import java.time.Instant;

/** The components of {@link Letter}, for filters and sorts. */
@Generated
public final class LetterFields {
    /** {@link Letter#id}. */
    public static final OrderedField<Letter, LetterId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, LetterId::value, LetterId::new), Letter::id);

    /** {@link Letter#written}. */
    public static final OrderedField<Letter, Instant> written =
            OrderedField.of("written", FieldType.INSTANT, Letter::written);

    /** {@link Letter#text}. */
    public static final TextField<Letter> text = TextField.of("text", Letter::text);

    /** {@link Letter} for adapters. */
    public static final EntityType<LetterId, Letter> ENTITY =
            EntityType.of("Letter", KeyType.of(id), LetterFields::changed)
                    .fields(id, written, text)
                    .rules(LetterValidator::validate)
                    .parts()
                    .build();

    private LetterFields() {}

    private static Letter changed(Letter letter, Changes<Letter> changes) {
        return new Letter(
                changes.or(id, letter.id()),
                changes.or(written, letter.written()),
                changes.or(text, letter.text()),
                changes.kept("to", LetterFields::keptAddress, letter.to()));
    }

    private static Address keptAddress(Address address, Parts parts) {
        return new Address(
                parts.kept("street", FieldType.TEXT, address.street()),
                parts.kept("country", FieldType.TEXT, address.country()));
    }
}
