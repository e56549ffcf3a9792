package dev.tenon.testing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on purpose is no news; the log of the run that has failed is. */
class LoggedRunsTest {

    /** The logger of what the simulated processes here say. */
    private static final Logger LOGGER = Logger.getLogger(LoggedRunsTest.class.getName());

    private final List<String> written = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            written.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void hear_no_more() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(true);
    }

    private static Simulation<World> talkative() {
        return Simulation.of(world -> {
                    world.process("notes", LoggedRunsTest::notes, made -> made);
                    return world;
                })
                .runs(5);
    }

    private static Notes notes(Start start) {
        start.platform().logger(LoggedRunsTest.class).warn("it goes wrong");
        return new Notes(start);
    }

    @Test
    void runs_that_hold_write_nothing() {
        talkative().check(world -> {});

        assertThat(written).isEmpty();
    }

    @Test
    void of_runs_that_fail_the_smallest_is_written_once() {
        SimulationFailure failure = catchThrowableOfType(
                SimulationFailure.class,
                () -> talkative().check(world -> assertThat(world).isNull()));

        assertThat(failure).isNotNull();
        assertThat(written).containsExactly("it goes wrong");
    }

    @Test
    void a_run_that_is_asked_for_is_written() {
        talkative().replay("3", world -> {});

        assertThat(written).contains("it goes wrong");
    }

    @Test
    void of_faults_at_each_effect_the_one_that_fails_is_written() {
        assertThat(CrashPoints.of(
                                world -> world.process("notes", LoggedRunsTest::notes, made -> made),
                                notes -> notes.ask(Notes.store(1, "Jane")))
                        .check(notes -> {}))
                .isPositive();

        assertThat(written).isEmpty();
    }
}
