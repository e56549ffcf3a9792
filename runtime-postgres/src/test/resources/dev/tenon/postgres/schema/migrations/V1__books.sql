CREATE TABLE "author" (
    "id" bigint NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "author_name_size" CHECK (char_length("name") BETWEEN 1 AND 200)
);
CREATE TABLE "book" (
    "id" uuid NOT NULL,
    "title" text COLLATE "C" NOT NULL,
    "author_id" bigint NOT NULL,
    "editor_id" bigint,
    "isbn" text COLLATE "C",
    "copies" integer NOT NULL,
    "price" numeric NOT NULL,
    "bought_at" timestamptz NOT NULL,
    "subjects" jsonb NOT NULL,
    "deleted_at" timestamptz,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "book_copies_min" CHECK ("copies" >= 0)
);
CREATE UNIQUE INDEX "book_isbn_key" ON "book" ("isbn") WHERE "deleted_at" IS NULL;
CREATE INDEX "book_author_id_idx" ON "book" ("author_id", "id");
CREATE INDEX "book_editor_id_idx" ON "book" ("editor_id", "id");
