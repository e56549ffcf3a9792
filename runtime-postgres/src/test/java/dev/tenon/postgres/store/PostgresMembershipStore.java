package dev.tenon.postgres.store;

import dev.tenon.store.Match;
import dev.tenon.testing.contract.library.*;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** {@link MembershipStoreTx} in PostgreSQL. */
final class PostgresMembershipStore extends PostgresStore<MembershipKey, Membership> implements MembershipStoreTx {

    static final ModelTable<MembershipKey, Membership> MODEL = new ModelTable<>(
            MembershipFields.ENTITY, PostgresLibrary.SCHEMA, ModelTable.columns(MembershipFields.ENTITY));
    private static final PostgresTable<MembershipKey, Membership> TABLE = MODEL.table();

    private PostgresMembershipStore(PostgresSession session) {
        super(TABLE, session);
    }

    static TransactionalPort<MembershipStore, MembershipStoreTx> in(PostgresDatabase database) {
        return database.port(PostgresMembershipStore::new);
    }

    @Override
    public Seq<Membership> findByPatronIdAndLeftAt(PatronId patronId, Option<Instant> leftAt) {
        return findAll(
                MODEL.select()
                        + " WHERE t.\"patron_id\" = ? AND t.\"left_at\" = ? ORDER BY t.\"patron_id\", t.\"club_id\"",
                Match.of(MembershipFields.patronId, patronId).and(MembershipFields.leftAt, leftAt));
    }

    @Override
    public Option<Membership> findByClubIdAndSeat(ClubId clubId, Option<Integer> seat) {
        return findUnique(
                MODEL.select() + " WHERE t.\"club_id\" = ? AND t.\"seat\" = ?",
                Match.of(MembershipFields.clubId, clubId).and(MembershipFields.seat, seat));
    }

    @Override
    protected Membership read(RowReader row) {
        return new Membership(
                new PatronId(row.bigint(1)),
                new ClubId(row.bigint(2)),
                row.optional(3, row::timestamptz),
                row.optional(4, row::integer),
                row.text(5));
    }

    @Override
    protected void write(Membership entity, RowWriter row) {
        MODEL.write(entity, row);
    }
}
