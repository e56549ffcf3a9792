package dev.tenon.audit;

import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import java.util.UUID;

/** {@link AuditLogTx} in a {@link MemoryDatabase}. */
public final class MemoryAuditLog extends MemoryStore<UUID, AuditEntry> implements AuditLogTx {

    private MemoryAuditLog(MemorySession session) {
        super(AuditFields.ENTITY, session);
    }

    /** The log in {@code database}. */
    public static TransactionalPort<AuditLog, AuditLogTx> in(MemoryDatabase database) {
        return database.port(MemoryAuditLog::new);
    }
}
