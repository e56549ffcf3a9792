package dev.tenon.postgres.store;

import dev.tenon.audit.AuditEntry;
import dev.tenon.audit.AuditFields;
import dev.tenon.audit.AuditLog;
import dev.tenon.audit.AuditLogTx;
import dev.tenon.transaction.TransactionalPort;
import java.util.UUID;

/** {@link AuditLogTx} in a {@link PostgresDatabase}. */
public final class PostgresAuditLog extends PostgresStore<UUID, AuditEntry> implements AuditLogTx {

    /** The statements that make its table, with names that have no schema. */
    public static final String SQL = """
        -- Who did what. The states of entities are JSON.
        CREATE TABLE "tenon_audit" (
            "id" uuid NOT NULL,
            "at" timestamptz NOT NULL,
            "actor" text COLLATE "C" NOT NULL,
            "tenant" text COLLATE "C",
            "action" text COLLATE "C" NOT NULL,
            "correlation_id" text COLLATE "C",
            "entity" text COLLATE "C",
            "entity_id" text COLLATE "C",
            "before" text COLLATE "C",
            "after" text COLLATE "C",
            CONSTRAINT "tenon_audit_pkey" PRIMARY KEY ("id")
        );
        CREATE INDEX "tenon_audit_entity_entity_id_idx" ON "tenon_audit" ("entity", "entity_id", "id");
        CREATE INDEX "tenon_audit_actor_idx" ON "tenon_audit" ("actor", "id");
        CREATE INDEX "tenon_audit_action_idx" ON "tenon_audit" ("action", "id");
        CREATE INDEX "tenon_audit_at_idx" ON "tenon_audit" ("at", "id");
        """;

    private final PlainTable<UUID, AuditEntry> plain;

    private PostgresAuditLog(PlainTable<UUID, AuditEntry> table, PostgresSession session) {
        super(table.table(), session);
        this.plain = table;
    }

    /** The log in {@code database}. */
    public static TransactionalPort<AuditLog, AuditLogTx> in(PostgresDatabase database) {
        PlainTable<UUID, AuditEntry> table = new PlainTable<>(AuditFields.ENTITY, database, "tenon_audit");
        return database.port(session -> new PostgresAuditLog(table, session));
    }

    @Override
    protected AuditEntry read(RowReader row) {
        return new AuditEntry(
                row.uuid(1),
                row.timestamptz(2),
                row.text(3),
                row.optional(4, row::text),
                row.text(5),
                row.optional(6, row::text),
                row.optional(7, row::text),
                row.optional(8, row::text),
                row.optional(9, row::text),
                row.optional(10, row::text));
    }

    @Override
    protected void write(AuditEntry entry, RowWriter row) {
        plain.write(entry, row);
    }
}
