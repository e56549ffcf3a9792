package dev.tenon.benchmarks.message.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Discipline;
import dev.tenon.benchmarks.turns.Entrant;
import dev.tenon.benchmarks.turns.Scale;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every system does all that is measured, and each job. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class JobSystemsTest {

    private final JobContest contest = new JobContest();
    private final Server server = Server.start();

    JobSystemsTest() throws IOException, SQLException {}

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void has_a_turn_in_each_discipline(JobContest.Kind kind) throws Exception {
        Entrant entrant =
                contest.entrants().find(one -> one.name().equals(kind.name())).get();
        try (Contender contender = contest.open(entrant.name(), server.place(entrant), Scale.LOOK)) {
            for (Discipline discipline : contest.disciplines().filter(one -> one.has(entrant))) {
                assertThat(contender.turn(discipline.name()))
                        .as(discipline.label())
                        .hasSameSizeAs(discipline.figures())
                        .allMatch(figure -> figure >= 0 || discipline.name().equals(JobContest.PUBLISH));
            }
        }
    }
}
