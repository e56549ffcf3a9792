-- The tables of shop.Shop.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- Commands that are done once for each key.
CREATE TABLE "tenon_idempotency" (
    "key" text COLLATE "C" NOT NULL,
    "fingerprint" text COLLATE "C" NOT NULL,
    "answer" text COLLATE "C" NOT NULL,
    "expires_at" timestamptz NOT NULL,
    CONSTRAINT "tenon_idempotency_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "tenon_idempotency_expires_at_idx" ON "tenon_idempotency" ("expires_at", "key");

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

-- shop.Item
CREATE TABLE "item" (
    "id" uuid NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "tags" jsonb NOT NULL,
    "version" bigint NOT NULL,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "item_name_idx" ON "item" ("name", "id");

-- shop.Note
CREATE TABLE "note" (
    "slug" text COLLATE "C" NOT NULL,
    "tenant" text COLLATE "C" NOT NULL,
    "text" text COLLATE "C" NOT NULL,
    CONSTRAINT "note_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "note_tenant_tenant_idx" ON "note" ("tenant", "slug");
