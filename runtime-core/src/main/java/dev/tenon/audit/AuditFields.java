package dev.tenon.audit;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import java.time.Instant;
import java.util.UUID;

/** The components of {@link AuditEntry}, for filters and sorts. */
public final class AuditFields {

    /** {@link AuditEntry#id}. */
    public static final OrderedField<AuditEntry, UUID> id = OrderedField.of("id", FieldType.UUID, AuditEntry::id);

    /** {@link AuditEntry#at}. */
    public static final OrderedField<AuditEntry, Instant> at = OrderedField.of("at", FieldType.INSTANT, AuditEntry::at);

    /** {@link AuditEntry#actor}. */
    public static final TextField<AuditEntry> actor = TextField.of("actor", AuditEntry::actor);

    /** {@link AuditEntry#tenant}. */
    public static final TextField<AuditEntry> tenant = TextField.optional("tenant", AuditEntry::tenant);

    /** {@link AuditEntry#action}. */
    public static final TextField<AuditEntry> action = TextField.of("action", AuditEntry::action);

    /** {@link AuditEntry#correlationId}. */
    public static final TextField<AuditEntry> correlationId =
            TextField.optional("correlationId", AuditEntry::correlationId);

    /** {@link AuditEntry#entity}. */
    public static final TextField<AuditEntry> entity = TextField.optional("entity", AuditEntry::entity);

    /** {@link AuditEntry#entityId}. */
    public static final TextField<AuditEntry> entityId = TextField.optional("entityId", AuditEntry::entityId);

    /** {@link AuditEntry#before}. */
    public static final TextField<AuditEntry> before = TextField.optional("before", AuditEntry::before);

    /** {@link AuditEntry#after}. */
    public static final TextField<AuditEntry> after = TextField.optional("after", AuditEntry::after);

    /** {@link AuditEntry} for adapters. */
    public static final EntityType<UUID, AuditEntry> ENTITY = EntityType.of(
                    "AuditEntry",
                    KeyType.of(id),
                    (AuditEntry entry, Changes<AuditEntry> changes) -> new AuditEntry(
                            changes.or(id, entry.id()),
                            changes.or(at, entry.at()),
                            changes.or(actor, entry.actor()),
                            changes.or(tenant, entry.tenant()),
                            changes.or(action, entry.action()),
                            changes.or(correlationId, entry.correlationId()),
                            changes.or(entity, entry.entity()),
                            changes.or(entityId, entry.entityId()),
                            changes.or(before, entry.before()),
                            changes.or(after, entry.after())))
            .fields(id, at, actor, tenant, action, correlationId, entity, entityId, before, after)
            .lookup(entity, entityId)
            .lookup(actor)
            .lookup(action)
            .lookup(at)
            .build();

    private AuditFields() {}
}
