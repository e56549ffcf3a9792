-- The tables of Shop.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- Article
CREATE TABLE "article" (
    "number" text COLLATE "C" NOT NULL,
    "price" integer NOT NULL,
    CONSTRAINT "article_pkey" PRIMARY KEY ("number")
);
