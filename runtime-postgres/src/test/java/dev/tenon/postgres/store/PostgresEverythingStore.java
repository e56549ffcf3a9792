package dev.tenon.postgres.store;

import dev.tenon.json.Json;
import dev.tenon.store.FieldType;
import dev.tenon.store.Match;
import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.util.List;

/** {@link EverythingStoreTx} in PostgreSQL. */
final class PostgresEverythingStore extends PostgresStore<String, Everything> implements EverythingStoreTx {

    private static final Json<Address> ADDRESS = Json.object(
            values -> new Address(values.get(0), values.get(1), values.get(2)),
            Json.property("street", Json.of(FieldType.TEXT), Address::street),
            Json.property("zip", Json.option(Json.of(FieldType.TEXT)), Address::zip),
            Json.property("number", Json.of(FieldType.INT), Address::number));
    private static final Json<io.vavr.collection.Set<java.time.LocalDate>> DAYS =
            Json.array(Json.of(FieldType.LOCAL_DATE), HashSet::ofAll);
    private static final Json<io.vavr.collection.Map<String, Integer>> COUNTS =
            Json.map(FieldType.TEXT, Json.of(FieldType.INT), HashMap::ofAll);
    private static final Json<Seq<Address>> PLACES = Json.array(ADDRESS, io.vavr.collection.Vector::ofAll);

    static final ModelTable<String, Everything> MODEL = new ModelTable<>(
            EverythingFields.ENTITY,
            PostgresLibrary.SCHEMA,
            List.of(
                    ModelTable.Column.of(EverythingFields.code),
                    ModelTable.Column.of(EverythingFields.flag),
                    ModelTable.Column.of(EverythingFields.tiny),
                    ModelTable.Column.of(EverythingFields.small),
                    ModelTable.Column.of(EverythingFields.whole),
                    ModelTable.Column.of(EverythingFields.big),
                    ModelTable.Column.of(EverythingFields.single),
                    ModelTable.Column.of(EverythingFields.real),
                    ModelTable.Column.of(EverythingFields.amount),
                    ModelTable.Column.of(EverythingFields.text),
                    ModelTable.Column.of(EverythingFields.at),
                    ModelTable.Column.of(EverythingFields.day),
                    ModelTable.Column.of(EverythingFields.local),
                    ModelTable.Column.of(EverythingFields.zoned),
                    ModelTable.Column.of(EverythingFields.lasted),
                    ModelTable.Column.of(EverythingFields.token),
                    ModelTable.Column.of(EverythingFields.content),
                    ModelTable.Column.of(EverythingFields.colour),
                    ModelTable.Column.of(EverythingFields.author),
                    ModelTable.Column.of(EverythingFields.maybeFlag),
                    ModelTable.Column.of(EverythingFields.maybeTiny),
                    ModelTable.Column.of(EverythingFields.maybeSmall),
                    ModelTable.Column.of(EverythingFields.maybeWhole),
                    ModelTable.Column.of(EverythingFields.maybeBig),
                    ModelTable.Column.of(EverythingFields.maybeSingle),
                    ModelTable.Column.of(EverythingFields.maybeReal),
                    ModelTable.Column.of(EverythingFields.maybeAmount),
                    ModelTable.Column.of(EverythingFields.maybeText),
                    ModelTable.Column.of(EverythingFields.maybeAt),
                    ModelTable.Column.of(EverythingFields.maybeDay),
                    ModelTable.Column.of(EverythingFields.maybeLocal),
                    ModelTable.Column.of(EverythingFields.maybeZoned),
                    ModelTable.Column.of(EverythingFields.maybeLasted),
                    ModelTable.Column.of(EverythingFields.maybeToken),
                    ModelTable.Column.of(EverythingFields.maybeContent),
                    ModelTable.Column.of(EverythingFields.maybeColour),
                    ModelTable.Column.of(EverythingFields.maybeAuthor),
                    ModelTable.Column.json("address", ADDRESS, Everything::address),
                    ModelTable.Column.json("maybe_address", Json.option(ADDRESS), Everything::maybeAddress),
                    ModelTable.Column.list(EverythingFields.tags, ModelTable.seq(FieldType.TEXT), Everything::tags),
                    ModelTable.Column.list(EverythingFields.days, DAYS, Everything::days),
                    ModelTable.Column.json("counts", COUNTS, Everything::counts),
                    ModelTable.Column.json("places", PLACES, Everything::places)));
    private static final PostgresTable<String, Everything> TABLE = MODEL.table();

    private PostgresEverythingStore(PostgresSession session) {
        super(TABLE, session);
    }

    static TransactionalPort<EverythingStore, EverythingStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresEverythingStore::new);
    }

    @Override
    public Seq<Everything> findByColour(Colour colour) {
        return findAll(
                MODEL.select() + " WHERE t.\"colour\" = ? ORDER BY t.\"code\"",
                Match.of(EverythingFields.colour, colour));
    }

    @Override
    protected Everything read(RowReader row) {
        return new Everything(
                row.text(1),
                row.bool(2),
                row.tinyint(3),
                row.smallint(4),
                row.integer(5),
                row.bigint(6),
                row.real(7),
                row.doublePrecision(8),
                row.numeric(9),
                row.text(10),
                row.timestamptz(11),
                row.date(12),
                row.timestamp(13),
                row.offsetDateTime(14),
                row.duration(15),
                row.uuid(16),
                row.bytea(17),
                Colour.valueOf(row.text(18)),
                new AuthorId(row.bigint(19)),
                row.optional(20, row::bool),
                row.optional(21, row::tinyint),
                row.optional(22, row::smallint),
                row.optional(23, row::integer),
                row.optional(24, row::bigint),
                row.optional(25, row::real),
                row.optional(26, row::doublePrecision),
                row.optional(27, row::numeric),
                row.optional(28, row::text),
                row.optional(29, row::timestamptz),
                row.optional(30, row::date),
                row.optional(31, row::timestamp),
                row.optional(32, row::offsetDateTime),
                row.optional(33, row::duration),
                row.optional(34, row::uuid),
                row.optional(35, row::bytea),
                row.optional(36, row::text).map(Colour::valueOf),
                row.optional(37, row::bigint).map(AuthorId::new),
                row.jsonb(38, ADDRESS),
                row.jsonb(39, Json.option(ADDRESS)),
                row.jsonb(40, ModelTable.seq(FieldType.TEXT)),
                row.jsonb(41, DAYS),
                row.jsonb(42, COUNTS),
                row.jsonb(43, PLACES));
    }

    @Override
    protected void write(Everything entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
