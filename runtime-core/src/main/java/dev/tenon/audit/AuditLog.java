package dev.tenon.audit;

import dev.tenon.store.ReadStore;
import java.util.UUID;

/** What was done: by entity, by actor, by action, by time, with the filters of {@link AuditFields}. */
public interface AuditLog extends ReadStore<UUID, AuditEntry> {}
