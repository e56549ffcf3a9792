package dev.tenon.idempotency;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.time.Instant;

/** The components of {@link IdempotencyEntry}. */
public final class IdempotencyFields {

    /** {@link IdempotencyEntry#key}. */
    public static final TextField<IdempotencyEntry> key = TextField.of("key", IdempotencyEntry::key);

    /** {@link IdempotencyEntry#fingerprint}. */
    public static final TextField<IdempotencyEntry> fingerprint =
            TextField.of("fingerprint", IdempotencyEntry::fingerprint);

    /** {@link IdempotencyEntry#answer}. */
    public static final TextField<IdempotencyEntry> answer = TextField.of("answer", IdempotencyEntry::answer);

    /** {@link IdempotencyEntry#expiresAt}. */
    public static final OrderedField<IdempotencyEntry, Instant> expiresAt =
            OrderedField.of("expiresAt", FieldType.INSTANT, IdempotencyEntry::expiresAt);

    /** {@link IdempotencyEntry} for adapters. */
    public static final EntityType<String, IdempotencyEntry> ENTITY = EntityType.of(
                    "IdempotencyEntry",
                    KeyType.of(key),
                    (IdempotencyEntry entry, Changes<IdempotencyEntry> changes) -> new IdempotencyEntry(
                            changes.or(key, entry.key()),
                            changes.or(fingerprint, entry.fingerprint()),
                            changes.or(answer, entry.answer()),
                            changes.or(expiresAt, entry.expiresAt())))
            .fields(key, fingerprint, answer, expiresAt)
            .lookup(expiresAt)
            .build();

    private IdempotencyFields() {}
}
