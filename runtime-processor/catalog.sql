-- The tables of library.Catalog.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- library.Book
CREATE TABLE "book" (
    "id" uuid NOT NULL,
    "title" text COLLATE "C" NOT NULL,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id")
);
