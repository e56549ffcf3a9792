package dev.tenon.postgres.schema;

/**
 * A way in which a schema can come to differ.
 *
 * @param sql what has happened to it
 * @param line what the report says of it
 */
enum Drift {
    NO_TABLE("DROP TABLE bookshop.shelf", "table \"shelf\": expected, found none"),
    VIEW_FOR_A_TABLE(
            "DROP TABLE bookshop.shelf; CREATE VIEW bookshop.shelf AS SELECT 1 AS room",
            "table \"shelf\": expected a table, found a view"),
    UNLOGGED_TABLE(
            "ALTER TABLE bookshop.shelf SET UNLOGGED",
            "table \"shelf\": expected to be logged, found UNLOGGED, so that a crash empties it"),
    NO_COLUMN(
            "ALTER TABLE bookshop.book DROP COLUMN price",
            "column \"book\".\"price\": expected numeric NOT NULL, found none"),
    NO_OPTIONAL_COLUMN(
            "ALTER TABLE bookshop.book DROP COLUMN isbn",
            "column \"book\".\"isbn\": expected text COLLATE \"C\", found none"),
    SURPLUS_COLUMN_THAT_MUST_BE_FILLED(
            "ALTER TABLE bookshop.author ADD COLUMN born integer NOT NULL DEFAULT 0;"
                    + "ALTER TABLE bookshop.author ALTER COLUMN born DROP DEFAULT",
            "column \"author\".\"born\": expected none, found integer NOT NULL, which no insert of the store fills"),
    SHORTER_TEXT(
            "ALTER TABLE bookshop.book ALTER COLUMN title TYPE varchar(40) COLLATE \"C\"",
            "column \"book\".\"title\": expected text COLLATE \"C\" NOT NULL,"
                    + " found character varying(40) COLLATE \"C\" NOT NULL"),
    TYPE_OF_A_COLUMN_WITH_A_CHECK(
            "ALTER TABLE bookshop.book ALTER COLUMN copies TYPE smallint",
            "column \"book\".\"copies\": expected integer NOT NULL, found smallint NOT NULL"),
    TYPE_WITHOUT_A_CONVERSION(
            "ALTER TABLE bookshop.book ALTER COLUMN bought_at TYPE text USING bought_at::text",
            "column \"book\".\"bought_at\": expected timestamp with time zone NOT NULL, found text NOT NULL"),
    TYPE_ON_BOTH_SIDES_OF_A_REFERENCE("""
        ALTER TABLE bookshop.book DROP CONSTRAINT book_author_id_fkey, DROP CONSTRAINT book_editor_id_fkey;
        ALTER TABLE bookshop.author ALTER COLUMN id TYPE text USING id::text;
        ALTER TABLE bookshop.book ALTER COLUMN author_id TYPE text USING author_id::text;
        ALTER TABLE bookshop.book ALTER COLUMN editor_id TYPE text USING editor_id::text;
        ALTER TABLE bookshop.book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES bookshop.author,
            ADD CONSTRAINT book_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES bookshop.author ON DELETE SET NULL
        """, "column \"author\".\"id\": expected bigint NOT NULL, found text NOT NULL"),
    TIME_WITHOUT_A_ZONE(
            "ALTER TABLE bookshop.book ALTER COLUMN deleted_at TYPE timestamp",
            "column \"book\".\"deleted_at\": expected timestamp with time zone, found timestamp without time zone"),
    COLLATION(
            "ALTER TABLE bookshop.author ALTER COLUMN name TYPE text COLLATE \"en-x-icu\"",
            "column \"author\".\"name\": expected text COLLATE \"C\" NOT NULL, found text COLLATE \"en-x-icu\" NOT"
                    + " NULL"),
    COLLATION_OF_THE_DATABASE(
            "ALTER TABLE bookshop.author ALTER COLUMN name TYPE text COLLATE \"default\"",
            "column \"author\".\"name\": expected text COLLATE \"C\" NOT NULL,"
                    + " found text with the database's collation NOT NULL"),
    MAY_BE_EMPTY(
            "ALTER TABLE bookshop.book ALTER COLUMN subjects DROP NOT NULL",
            "column \"book\".\"subjects\": expected jsonb NOT NULL, found jsonb NULL"),
    MUST_NOT_BE_EMPTY(
            "ALTER TABLE bookshop.book ALTER COLUMN editor_id SET NOT NULL",
            "column \"book\".\"editor_id\": expected bigint NULL, found bigint NOT NULL"),
    DEFAULT(
            "ALTER TABLE bookshop.shelf ALTER COLUMN place SET DEFAULT 7",
            "column \"shelf\".\"place\": expected integer NOT NULL without a default, found integer NOT NULL DEFAULT"
                    + " 7"),
    IDENTITY(
            "ALTER TABLE bookshop.author ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY",
            "column \"author\".\"id\": expected bigint NOT NULL without a default,"
                    + " found bigint NOT NULL GENERATED ALWAYS AS IDENTITY"),
    NO_PRIMARY_KEY(
            "ALTER TABLE bookshop.shelf DROP CONSTRAINT shelf_pkey",
            "primary key of table \"shelf\": expected PRIMARY KEY btree (room, number), found none"),
    OTHER_PRIMARY_KEY(
            "ALTER TABLE bookshop.shelf DROP CONSTRAINT shelf_pkey, ADD PRIMARY KEY (number, room)",
            "primary key of table \"shelf\": expected PRIMARY KEY btree (room, number),"
                    + " found PRIMARY KEY btree (number, room)"),
    PRIMARY_KEY_THAT_IS_REFERRED_TO(
            "ALTER TABLE bookshop.author DROP CONSTRAINT author_pkey CASCADE," + " ADD PRIMARY KEY (id) DEFERRABLE",
            "primary key of table \"author\": expected PRIMARY KEY btree (id), found PRIMARY KEY btree (id)"
                    + " DEFERRABLE"),
    NO_UNIQUE_INDEX(
            "DROP INDEX bookshop.shelf_room_place_key",
            "index \"shelf_room_place_key\" of table \"shelf\": expected UNIQUE btree (room, place), found none"),
    NOT_UNIQUE(
            "DROP INDEX bookshop.shelf_room_place_key;"
                    + " CREATE INDEX shelf_room_place_key ON bookshop.shelf (room, place)",
            "index \"shelf_room_place_key\" of table \"shelf\": expected UNIQUE btree (room, place),"
                    + " found INDEX btree (room, place)"),
    UNIQUE_AMONG_ALL(
            "DROP INDEX bookshop.book_isbn_key; CREATE UNIQUE INDEX book_isbn_key ON bookshop.book (isbn)",
            "index \"book_isbn_key\" of table \"book\": expected UNIQUE btree (isbn) WHERE (deleted_at IS NULL),"
                    + " found UNIQUE btree (isbn)"),
    UNIQUE_UNDER_ANOTHER_NAME(
            "ALTER INDEX bookshop.book_isbn_key RENAME TO isbn_is_unique",
            "unique values of table \"book\": expected the name \"book_isbn_key\", after which failures are named,"
                    + " found \"isbn_is_unique\""),
    SURPLUS_UNIQUE_INDEX(
            "CREATE UNIQUE INDEX one_title ON bookshop.book (title)",
            "index \"one_title\" of table \"book\": expected none, found UNIQUE btree (title),"
                    + " which refuses rows that the entity allows"),
    SURPLUS_UNIQUE_CONSTRAINT(
            "ALTER TABLE bookshop.author ADD CONSTRAINT one_name UNIQUE (name)",
            "index \"one_name\" of table \"author\": expected none, found UNIQUE btree (name),"
                    + " which refuses rows that the entity allows"),
    NO_INDEX(
            "DROP INDEX bookshop.book_author_id_idx",
            "index \"book_author_id_idx\" of table \"book\": expected INDEX btree (author_id, id), found none"),
    INDEX_IN_ANOTHER_ORDER(
            "DROP INDEX bookshop.book_author_id_idx; CREATE INDEX book_author_id_idx ON bookshop.book (id, author_id)",
            "index \"book_author_id_idx\" of table \"book\": expected INDEX btree (author_id, id),"
                    + " found INDEX btree (id, author_id)"),
    INDEX_IN_ANOTHER_DIRECTION(
            "DROP INDEX bookshop.book_editor_id_idx;"
                    + " CREATE INDEX book_editor_id_idx ON bookshop.book (editor_id DESC, id)",
            "index \"book_editor_id_idx\" of table \"book\": expected INDEX btree (editor_id, id),"
                    + " found INDEX btree (editor_id DESC, id)"),
    NO_CHECK(
            "ALTER TABLE bookshop.author DROP CONSTRAINT author_name_size",
            "check \"author_name_size\" of table \"author\": expected"
                    + " CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))), found none"),
    OTHER_CHECK(
            "ALTER TABLE bookshop.book DROP CONSTRAINT book_copies_min,"
                    + " ADD CONSTRAINT book_copies_min CHECK (copies > 0)",
            "check \"book_copies_min\" of table \"book\": expected CHECK ((copies >= 0)), found CHECK ((copies > 0))"),
    CHECK_WITHOUT_A_CONSTANT(
            "ALTER TABLE bookshop.shelf DROP CONSTRAINT shelf_kind_check,"
                    + " ADD CONSTRAINT shelf_kind_check CHECK (kind IN ('LOW'))",
            "check \"shelf_kind_check\" of table \"shelf\": expected CHECK ((kind = ANY (ARRAY['LOW'::text,"
                    + " 'TALL'::text]))), found CHECK ((kind = 'LOW'::text))"),
    CHECK_UNDER_ANOTHER_NAME(
            "ALTER TABLE bookshop.book RENAME CONSTRAINT book_copies_min TO enough",
            "check of table \"book\": expected the name \"book_copies_min\", after which failures are named,"
                    + " found \"enough\""),
    UNPROVEN_CHECK(
            "ALTER TABLE bookshop.book DROP CONSTRAINT book_copies_min,"
                    + " ADD CONSTRAINT book_copies_min CHECK (copies >= 0) NOT VALID",
            "check \"book_copies_min\" of table \"book\": expected CHECK ((copies >= 0)),"
                    + " found CHECK ((copies >= 0)) NOT VALID"),
    SURPLUS_CHECK(
            "ALTER TABLE bookshop.book ADD CONSTRAINT short CHECK (char_length(isbn) < 1000)",
            "check \"short\" of table \"book\": expected none, found CHECK ((char_length(isbn) < 1000)),"
                    + " which refuses rows that the entity allows"),
    NO_FOREIGN_KEY(
            "ALTER TABLE bookshop.book DROP CONSTRAINT book_author_id_fkey",
            "foreign key \"book_author_id_fkey\" of table \"book\": expected"
                    + " FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\"), found none"),
    OTHER_ACTION(
            "ALTER TABLE bookshop.book DROP CONSTRAINT book_editor_id_fkey, ADD CONSTRAINT book_editor_id_fkey"
                    + " FOREIGN KEY (editor_id) REFERENCES bookshop.author ON DELETE CASCADE",
            "foreign key \"book_editor_id_fkey\" of table \"book\": expected"
                    + " FOREIGN KEY (\"editor_id\") REFERENCES \"author\" (\"id\") ON DELETE SET NULL,"
                    + " found FOREIGN KEY (\"editor_id\") REFERENCES \"author\" (\"id\") ON DELETE CASCADE"),
    DEFERRED(
            "ALTER TABLE bookshop.book ALTER CONSTRAINT book_author_id_fkey DEFERRABLE INITIALLY DEFERRED",
            "foreign key \"book_author_id_fkey\" of table \"book\": expected"
                    + " FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\"), found"
                    + " FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\") DEFERRABLE INITIALLY DEFERRED"),
    SURPLUS_FOREIGN_KEY(
            "ALTER TABLE bookshop.shelf ADD CONSTRAINT rooms FOREIGN KEY (place) REFERENCES bookshop.author (id)",
            "foreign key \"rooms\" of table \"shelf\": expected none, found"
                    + " FOREIGN KEY (\"place\") REFERENCES \"author\" (\"id\"),"
                    + " which refuses rows that the entity allows"),
    REFERENCES_OFF(
            "ALTER TABLE bookshop.book DISABLE TRIGGER ALL",
            "references of table \"book\": expected to be enforced, found their triggers off"),
    RULE(
            "CREATE RULE nothing AS ON DELETE TO bookshop.shelf DO INSTEAD NOTHING",
            "rule \"nothing\" of table \"shelf\": expected none, found one, which replaces what is written");

    final String sql;
    final String line;

    Drift(String sql, String line) {
        this.sql = sql;
        this.line = line;
    }
}
