-- The tables of catalog.Catalog.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- Messages that are not done, a row for each consumer. State: 0 ready, 1 scheduled, 2 to be tried again or given back,
-- 3 ready but set aside because its key has to wait, 4 dead. A message is not written when it is claimed.
CREATE TABLE "tenon_message" (
    "position" bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    "appended_at" timestamptz NOT NULL,
    "due_at" timestamptz,
    "message" uuid NOT NULL,
    "priority" integer NOT NULL,
    "attempts" integer NOT NULL,
    "state" smallint NOT NULL,
    "consumer" text COLLATE "C" NOT NULL,
    "type" text COLLATE "C" NOT NULL,
    "key" text COLLATE "C",
    "payload" json NOT NULL,
    "unique_text" text COLLATE "C",
    "correlation_id" text COLLATE "C",
    "causation_id" text COLLATE "C",
    "user" text COLLATE "C",
    "tenant" text COLLATE "C",
    "traceparent" text COLLATE "C",
    "error" text COLLATE "C",
    CONSTRAINT "tenon_message_pkey" PRIMARY KEY ("position")
) WITH (
    autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_vacuum_cost_delay = 0
);
CREATE INDEX "tenon_message_message_idx" ON "tenon_message" ("message");
CREATE INDEX "tenon_message_ready_idx" ON "tenon_message" ("consumer", "priority" DESC, "position") WHERE "state" = 0;
CREATE INDEX "tenon_message_due_idx" ON "tenon_message" ("consumer", "due_at") WHERE "state" IN (1, 2);
CREATE INDEX "tenon_message_key_idx" ON "tenon_message" ("consumer", "state", "key", "position")
    WHERE "state" IN (2, 3) AND "key" IS NOT NULL;
CREATE INDEX "tenon_message_dead_idx" ON "tenon_message" ("consumer", "position") WHERE "state" = 4;
CREATE UNIQUE INDEX "tenon_message_unique_key" ON "tenon_message" ("consumer", "unique_text")
    WHERE "unique_text" IS NOT NULL AND "state" <> 4;

-- Who has which messages, a row for many. Keys are the hashes of texts.
CREATE TABLE "tenon_lease" (
    "token" bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    "until" timestamptz NOT NULL,
    "consumer" text COLLATE "C" NOT NULL,
    "positions" bigint[] NOT NULL,
    "keys" bigint[] NOT NULL,
    CONSTRAINT "tenon_lease_pkey" PRIMARY KEY ("token")
) WITH (
    toast_tuple_target = 8160,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_cost_delay = 0
);
CREATE INDEX "tenon_lease_consumer_idx" ON "tenon_lease" ("consumer", "until");

-- Leases that last longer than at first; not in their own row, which only who ends a lease may change.
CREATE TABLE "tenon_lease_extension" (
    "token" bigint NOT NULL,
    "until" timestamptz NOT NULL,
    CONSTRAINT "tenon_lease_extension_pkey" PRIMARY KEY ("token")
);

-- Messages that nobody wants to be handled any more, while a lease has them.
CREATE TABLE "tenon_withdrawal" (
    "position" bigint NOT NULL,
    "message" uuid NOT NULL,
    "consumer" text COLLATE "C" NOT NULL,
    CONSTRAINT "tenon_withdrawal_pkey" PRIMARY KEY ("position")
);

-- The keys of messages that are set aside, and about where the first of them is.
CREATE TABLE "tenon_aside" (
    "position" bigint NOT NULL,
    "consumer" text COLLATE "C" NOT NULL,
    "key" text COLLATE "C" NOT NULL,
    CONSTRAINT "tenon_aside_pkey" PRIMARY KEY ("consumer", "key")
);

-- What came from elsewhere in the last week.
CREATE TABLE "tenon_received" (
    "source" text COLLATE "C" NOT NULL,
    "message" uuid NOT NULL,
    "received_at" timestamptz NOT NULL,
    CONSTRAINT "tenon_received_pkey" PRIMARY KEY ("source", "message")
);
CREATE INDEX "tenon_received_received_at_idx" ON "tenon_received" ("received_at");

-- catalog.Author
CREATE TABLE "author" (
    "id" uuid NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "born" integer NOT NULL,
    "added_by" text COLLATE "C",
    "version" bigint NOT NULL,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "author_born_idx" ON "author" ("born", "id");

-- catalog.Book
CREATE TABLE "book" (
    "id" uuid NOT NULL,
    "title" text COLLATE "C" NOT NULL,
    "subtitle" text COLLATE "C",
    "subjects" jsonb NOT NULL,
    "isbn" text COLLATE "C" NOT NULL,
    "author_id" uuid NOT NULL,
    "genre" text COLLATE "C" NOT NULL,
    "published_year" integer,
    "price" numeric NOT NULL,
    "released_on" date,
    "added_at" timestamptz NOT NULL,
    "available" boolean NOT NULL,
    "mood" jsonb NOT NULL,
    "place" jsonb,
    "not_searched" integer NOT NULL,
    "version" bigint NOT NULL,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "book_genre_check" CHECK ("genre" IN ('NOVEL', 'POEMS')),
    CONSTRAINT "book_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "book_isbn_key" ON "book" ("isbn");
CREATE INDEX "book_author_id_fkey_idx" ON "book" ("author_id", "id");

-- catalog.Shelfmark
CREATE TABLE "shelfmark" (
    "branch" text COLLATE "C" NOT NULL,
    "number" integer NOT NULL,
    "type" text COLLATE "C" NOT NULL,
    CONSTRAINT "shelfmark_pkey" PRIMARY KEY ("branch", "number")
);
