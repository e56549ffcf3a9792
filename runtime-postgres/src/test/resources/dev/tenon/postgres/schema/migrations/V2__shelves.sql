CREATE TABLE "shelf" (
    "room" integer NOT NULL,
    "number" integer NOT NULL,
    "place" integer NOT NULL,
    "kind" text COLLATE "C",
    CONSTRAINT "shelf_pkey" PRIMARY KEY ("room", "number"),
    CONSTRAINT "shelf_kind_check" CHECK ("kind" IN ('LOW', 'TALL'))
);
CREATE UNIQUE INDEX "shelf_room_place_key" ON "shelf" ("room", "place");
ALTER TABLE "book" ADD CONSTRAINT "book_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author" ("id");
ALTER TABLE "book" ADD CONSTRAINT "book_editor_id_fkey"
    FOREIGN KEY ("editor_id") REFERENCES "author" ("id") ON DELETE SET NULL;
