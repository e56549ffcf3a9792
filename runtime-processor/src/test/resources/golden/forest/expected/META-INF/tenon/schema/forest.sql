-- The tables of forest.Forest.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- forest.Ranger
CREATE TABLE "ranger" (
    "id" bigint NOT NULL,
    "chief" bigint,
    "version" bigint NOT NULL,
    CONSTRAINT "ranger_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ranger_chief_fkey" FOREIGN KEY ("chief") REFERENCES "ranger" ("id")
);
CREATE INDEX "ranger_chief_fkey_idx" ON "ranger" ("chief", "id");

-- forest.Region
CREATE TABLE "region" (
    "id" text COLLATE "C" NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- forest.Trail
CREATE TABLE "trail" (
    "id" integer NOT NULL,
    "after" integer,
    "updated_at" timestamptz NOT NULL,
    "version" bigint NOT NULL,
    CONSTRAINT "trail_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "trail_after_fkey" FOREIGN KEY ("after") REFERENCES "trail" ("id") ON DELETE SET NULL
);
CREATE INDEX "trail_after_fkey_idx" ON "trail" ("after", "id");

-- forest.Tree
CREATE TABLE "tree" (
    "id" uuid NOT NULL,
    "region" text COLLATE "C" NOT NULL,
    "parent" uuid,
    "neighbour" uuid,
    CONSTRAINT "tree_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "tree_region_fkey" FOREIGN KEY ("region") REFERENCES "region" ("id") ON DELETE CASCADE,
    CONSTRAINT "tree_parent_fkey" FOREIGN KEY ("parent") REFERENCES "tree" ("id") ON DELETE CASCADE,
    CONSTRAINT "tree_neighbour_fkey" FOREIGN KEY ("neighbour") REFERENCES "tree" ("id")
);
CREATE INDEX "tree_region_fkey_idx" ON "tree" ("region", "id");
CREATE INDEX "tree_parent_fkey_idx" ON "tree" ("parent", "id");
CREATE INDEX "tree_neighbour_fkey_idx" ON "tree" ("neighbour", "id");

-- forest.Nest
CREATE TABLE "nest" (
    "id" bigint NOT NULL,
    "tree" uuid NOT NULL,
    "region" text COLLATE "C",
    CONSTRAINT "nest_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "nest_tree_fkey" FOREIGN KEY ("tree") REFERENCES "tree" ("id"),
    CONSTRAINT "nest_region_fkey" FOREIGN KEY ("region") REFERENCES "region" ("id") ON DELETE CASCADE
);
CREATE INDEX "nest_tree_fkey_idx" ON "nest" ("tree", "id");
CREATE INDEX "nest_region_fkey_idx" ON "nest" ("region", "id");

-- forest.Sign
CREATE TABLE "sign" (
    "id" bigint NOT NULL,
    "tree" uuid,
    "text" text COLLATE "C" NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "version" bigint NOT NULL,
    CONSTRAINT "sign_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sign_tree_fkey" FOREIGN KEY ("tree") REFERENCES "tree" ("id") ON DELETE SET NULL
);
CREATE UNIQUE INDEX "sign_tree_text_key" ON "sign" ("tree", "text");
