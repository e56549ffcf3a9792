package dev.tenon.processor.write.postgres;

/**
 * The tables of what dispatch keeps. They are those that {@code dev.tenon.postgres.store.PostgresIdempotencyStore} and
 * {@code PostgresAuditLog} have.
 */
final class GateTables {

    static final String IDEMPOTENCY = """
        -- Commands that are done once for each key.
        CREATE TABLE "tenon_idempotency" (
            "key" text COLLATE "C" NOT NULL,
            "fingerprint" text COLLATE "C" NOT NULL,
            "answer" text COLLATE "C" NOT NULL,
            "expires_at" timestamptz NOT NULL,
            CONSTRAINT "tenon_idempotency_pkey" PRIMARY KEY ("key")
        );
        CREATE INDEX "tenon_idempotency_expires_at_idx" ON "tenon_idempotency" ("expires_at", "key");
        """;

    static final String AUDIT = """
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

    private GateTables() {}
}
