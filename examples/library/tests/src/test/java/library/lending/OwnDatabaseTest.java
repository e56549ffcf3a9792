package library.lending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.TestClock;
import dev.tenon.testing.postgres.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Runtimes that bring a database on PostgreSQL with them, whatever the build asks for. */
class OwnDatabaseTest {

    @Test
    void each_has_a_database_of_its_own() throws SQLException {
        new Desk(TestLendingRuntime.postgres()).patron("ada");
        int before = databases();

        var one = new Desk(TestLendingRuntime.postgres());
        var other = new Desk(TestLendingRuntime.postgres());

        assertThat(databases()).isEqualTo(before + 2);
        var ada = one.patron("ada");
        assertThat(one.lending().stores().patrons().all()).containsExactly(ada);
        assertThat(other.lending().stores().patrons().all()).isEmpty();
    }

    @Test
    void its_jobs_are_due_by_the_clock_of_the_test() {
        var sent = new ArrayList<String>();
        var lending = TestLendingRuntime.postgres().notifier((email, text) -> sent.add(email));
        var desk = new Desk(lending);
        Desk.borrow(desk.patron("ada"), desk.book("Emma", 1)).runOrThrow(lending);

        lending.clock().setTo(TestClock.START.plus(Duration.ofDays(12)));
        lending.settle();

        assertThat(sent).containsExactly("ada@example.org");
        desk.checkInvariants();
    }

    private static int databases() throws SQLException {
        try (var database = TestPostgres.server().database();
                var connection = database.dataSource().getConnection();
                var found = connection.createStatement().executeQuery("SELECT count(*) FROM pg_database")) {
            found.next();
            return found.getInt(1);
        }
    }
}
