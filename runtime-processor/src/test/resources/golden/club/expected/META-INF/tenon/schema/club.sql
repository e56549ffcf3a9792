-- The tables of club.Club.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- club.Member
CREATE TABLE "member" (
    "id" uuid NOT NULL,
    "branch" text COLLATE "C" NOT NULL,
    "first_name" text COLLATE "C" NOT NULL,
    "last_name" text COLLATE "C" NOT NULL,
    "born_on" date,
    "email" text COLLATE "C" NOT NULL,
    "mentor" uuid,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "created_by" text COLLATE "C",
    "deleted_at" timestamptz,
    "version" bigint NOT NULL,
    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "member_branch_tenant_idx" ON "member" ("branch", "id");
CREATE UNIQUE INDEX "member_email_key" ON "member" ("branch", "email") WHERE "deleted_at" IS NULL;
CREATE INDEX "member_mentor_idx" ON "member" ("branch", "mentor", "id");
CREATE INDEX "member_last_name_born_on_idx" ON "member" ("branch", "last_name", "born_on", "id");
CREATE UNIQUE INDEX "member_first_name_last_name_mentor_key" ON "member" ("branch", "first_name", "last_name", "mentor") WHERE "deleted_at" IS NULL;
CREATE INDEX "member_mentor_fkey_idx" ON "member" ("mentor", "id");

-- club.money.Fee
CREATE TABLE "fee" (
    "branch" text COLLATE "C" NOT NULL,
    "number" integer NOT NULL,
    "kind" text COLLATE "C" NOT NULL,
    "external" uuid NOT NULL,
    "paid" boolean NOT NULL,
    "grace" bigint NOT NULL,
    "amount" numeric NOT NULL,
    "by" text COLLATE "C" NOT NULL,
    "environment" integer NOT NULL,
    "after" bigint,
    "size" smallint NOT NULL,
    "member_id" uuid NOT NULL,
    "lines" jsonb NOT NULL,
    CONSTRAINT "fee_pkey" PRIMARY KEY ("branch", "number", "kind", "external", "paid", "grace"),
    CONSTRAINT "fee_kind_check" CHECK ("kind" IN ('ENTRY', 'YEAR')),
    CONSTRAINT "fee_member_id_fkey" FOREIGN KEY ("branch", "member_id") REFERENCES "member" ("branch", "id")
);
CREATE INDEX "fee_after_idx" ON "fee" ("branch", "after", "number", "kind", "external", "paid", "grace");
CREATE INDEX "fee_by_environment_after_size_idx" ON "fee" ("branch", "by", "environment", "after", "size", "number", "kind", "external", "paid", "grace");
CREATE INDEX "fee_member_id_fkey_idx" ON "fee" ("member_id", "branch", "number", "kind", "external", "paid", "grace");

-- club.Team
CREATE TABLE "side" (
    "id" uuid NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "short_name" text COLLATE "C",
    "players" integer NOT NULL,
    "reserves" integer NOT NULL,
    CONSTRAINT "side_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "side_name_check" CHECK ("name" ~ '\S' AND char_length("name") <= 40),
    CONSTRAINT "side_short_name_check" CHECK (char_length("short_name") <= 8),
    CONSTRAINT "side_players_check" CHECK ("players" > 0)
);
CREATE UNIQUE INDEX "side_name_key" ON "side" ("name");

-- club.Membership
CREATE TABLE "membership" (
    "team_id" uuid NOT NULL,
    "member_id" uuid NOT NULL,
    "since" date NOT NULL,
    "version" bigint NOT NULL,
    CONSTRAINT "membership_pkey" PRIMARY KEY ("team_id", "member_id"),
    CONSTRAINT "membership_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "side" ("id") ON DELETE CASCADE,
    CONSTRAINT "membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member" ("id")
);
CREATE INDEX "membership_member_id_idx" ON "membership" ("member_id", "team_id");

-- club.Photo
CREATE TABLE "photo" (
    "id" uuid NOT NULL,
    "team" uuid,
    "image" bytea NOT NULL,
    "thumbnail" bytea,
    "next" uuid,
    CONSTRAINT "photo_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "photo_team_fkey" FOREIGN KEY ("team") REFERENCES "side" ("id"),
    CONSTRAINT "photo_next_fkey" FOREIGN KEY ("next") REFERENCES "photo" ("id") ON DELETE SET NULL
);
CREATE INDEX "photo_team_fkey_idx" ON "photo" ("team", "id");
CREATE INDEX "photo_next_fkey_idx" ON "photo" ("next", "id");

ALTER TABLE "member" ADD CONSTRAINT "member_mentor_fkey" FOREIGN KEY ("branch", "mentor") REFERENCES "member" ("branch", "id");
