package shop;

import dev.tenon.Generated;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresSession;
import dev.tenon.postgres.store.PostgresStore;
import dev.tenon.postgres.store.PostgresTable;
import dev.tenon.postgres.store.RowReader;
import dev.tenon.postgres.store.RowWriter;
import dev.tenon.store.Match;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ItemStoreTx} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresItemStore extends PostgresStore<ItemId, Item> implements ItemStoreTx {
    private static final String SELECT = """
            SELECT t."id", t."name", t."store", t."version"
            FROM "shop"."item" AS t
            """;

    private static final String FIND_BY_ID = """
            SELECT t."id", t."name", t."store", t."version"
            FROM "shop"."item" AS t
            WHERE t."id" = ?
            """;

    private static final String INSERT = """
            INSERT INTO "shop"."item"
                ("id", "name", "store", "version")
            VALUES (?::uuid, ?::text, ?::integer, ?::bigint)
            ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_ALL = """
            INSERT INTO "shop"."item"
                ("id", "name", "store", "version")
            SELECT v."id", v."name", v."store", v."version"
            FROM unnest(?::uuid[], ?::text[], ?::integer[], ?::bigint[])
                AS v ("id", "name", "store", "version")
            """;

    private static final String COPY = """
            COPY "shop"."item"
                ("id", "name", "store", "version")
            FROM STDIN (FORMAT binary)
            """;

    private static final String UPDATE = """
            UPDATE "shop"."item" AS t
            SET "name" = v."name", "store" = v."store", "version" = v."version"
            FROM (VALUES (?::uuid, ?::text, ?::integer, ?::bigint))
                AS v ("id", "name", "store", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."name" = v."name"
                OR NOT EXISTS (SELECT FROM "shop"."item" AS o WHERE o."name" = v."name" AND o."id" <> v."id"))
            """;

    private static final String UPDATE_ALL = """
            UPDATE "shop"."item" AS t
            SET "name" = v."name", "store" = v."store", "version" = v."version"
            FROM unnest(?::uuid[], ?::text[], ?::integer[], ?::bigint[])
                AS v ("id", "name", "store", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version" - 1
              AND (t."name" = v."name"
                OR NOT EXISTS (SELECT FROM "shop"."item" AS o WHERE o."name" = v."name" AND o."id" <> v."id"))
            """;

    private static final String DELETE = """
            DELETE FROM "shop"."item" AS t
            WHERE t."id" = ?
              AND t."version" = ?
            """;

    private static final String DELETE_BY_ID = """
            DELETE FROM "shop"."item" AS t
            WHERE t."id" = ?
            """;

    private static final String DELETE_ALL = """
            DELETE FROM "shop"."item" AS t
            USING unnest(?::uuid[], ?::bigint[]) AS v ("id", "version")
            WHERE t."id" = v."id"
              AND t."version" = v."version"
            """;

    private static final String FIND_BY_NAME = """
            SELECT t."id", t."name", t."store", t."version"
            FROM "shop"."item" AS t
            WHERE t."name" = ?
            """;

    private static final String FIND_BY_STORE = """
            SELECT t."id", t."name", t."store", t."version"
            FROM "shop"."item" AS t
            WHERE t."store" = ?
            ORDER BY t."id"
            """;

    private static final PostgresTable<ItemId, Item> TABLE = PostgresTable.of(ItemFields.ENTITY, "\"shop\".\"item\"")
            .column(ItemFields.id, "id")
            .column(ItemFields.name, "name")
            .column(ItemFields.store, "store")
            .column(ItemFields.version, "version")
            .statement(PostgresTable.Statement.SELECT, SELECT)
            .statement(PostgresTable.Statement.FIND_BY_ID, FIND_BY_ID)
            .statement(PostgresTable.Statement.INSERT, INSERT)
            .statement(PostgresTable.Statement.INSERT_ALL, INSERT_ALL)
            .statement(PostgresTable.Statement.COPY, COPY)
            .statement(PostgresTable.Statement.UPDATE, UPDATE)
            .statement(PostgresTable.Statement.UPDATE_ALL, UPDATE_ALL)
            .statement(PostgresTable.Statement.DELETE, DELETE)
            .statement(PostgresTable.Statement.DELETE_BY_ID, DELETE_BY_ID)
            .statement(PostgresTable.Statement.DELETE_ALL, DELETE_ALL)
            .finder(FIND_BY_NAME)
            .finder(FIND_BY_STORE)
            .build();

    private PostgresItemStore(PostgresSession session) {
        super(TABLE, session);
    }

    /** The store of {@link Item} in {@code database}. */
    public static TransactionalPort<ItemStore, ItemStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresItemStore::new);
    }

    @Override
    public Option<Item> findByName(String name) {
        return findUnique(FIND_BY_NAME, Match.of(ItemFields.name, name));
    }

    @Override
    public Seq<Item> findByStore(int store) {
        return findAll(FIND_BY_STORE, Match.of(ItemFields.store, store));
    }

    @Override
    protected Item read(RowReader row) {
        return new Item(new ItemId(row.uuid(1)), row.text(2), row.integer(3), row.bigint(4));
    }

    @Override
    protected void write(Item item, RowWriter row) {
        row.uuid(item.id().value());
        row.text(item.name());
        row.integer(item.store());
        row.bigint(item.version());
    }
}
