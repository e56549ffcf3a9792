package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.message.postgres.desk.DeskEvent;
import dev.tenon.benchmarks.message.postgres.desk.DeskModule;
import dev.tenon.benchmarks.message.postgres.desk.DeskRuntime;
import dev.tenon.benchmarks.message.postgres.desk.DeskStore;
import dev.tenon.benchmarks.message.postgres.desk.DeskTx;
import dev.tenon.benchmarks.message.postgres.desk.Visit;
import dev.tenon.benchmarks.message.postgres.desk.VisitId;
import dev.tenon.benchmarks.message.postgres.desk.Visits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Transactions that insert a row, with and without a message. */
final class Publishing {

    private static final String WHO = "somebody";

    private Publishing() {}

    /** By Tenon, an event. Nobody handles it meanwhile. */
    static PublishingCost tenon(DeskModule desk) {
        DeskRuntime runtime = desk.runtime();
        return new PublishingCost(
                () -> DeskTx.transact(DeskStore.Visits.insert(visit(runtime))).runOrThrow(runtime), () -> {
                    Visit visit = visit(runtime);
                    DeskTx.transact(DeskStore.Visits.<DeskTx>insert(visit)
                                    .then(Visits.publish(new DeskEvent.Visited(visit.id(), visit.who()))))
                            .runOrThrow(runtime);
                });
    }

    private static Visit visit(DeskRuntime runtime) {
        return new Visit(new VisitId(runtime.platform().nextUuid()), WHO);
    }

    /** By hand, a row for a job. */
    static PublishingCost byHand(Database database) throws SQLException {
        database.execute("CREATE TABLE visit (id uuid PRIMARY KEY, who text NOT NULL)");
        return new PublishingCost(() -> byHand(database, false), () -> byHand(database, true));
    }

    private static void byHand(Database database, boolean publishes) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO visit (id, who) VALUES (?, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, WHO);
                insert.executeUpdate();
                if (publishes) {
                    HandMadeJobs.append(connection, 1, 2);
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
