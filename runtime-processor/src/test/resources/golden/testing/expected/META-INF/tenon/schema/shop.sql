-- The tables of shop.Shop.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- shop.Item
CREATE TABLE "item" (
    "id" uuid NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "store" integer NOT NULL,
    "version" bigint NOT NULL,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "item_name_key" ON "item" ("name");
CREATE INDEX "item_store_idx" ON "item" ("store", "id");

-- shop.Tag
CREATE TABLE "tag" (
    "text" text COLLATE "C" NOT NULL,
    CONSTRAINT "tag_pkey" PRIMARY KEY ("text")
);
