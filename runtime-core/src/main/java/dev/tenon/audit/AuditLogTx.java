package dev.tenon.audit;

import dev.tenon.store.WriteStore;
import java.util.UUID;

/** The log in a transaction. What is written by hand stands beside what {@link Audited} writes. */
public interface AuditLogTx extends AuditLog, WriteStore<UUID, AuditEntry> {}
