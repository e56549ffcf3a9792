package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.simulation.CrashPoints;
import dev.tenon.testing.simulation.Simulation;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever goes wrong in and between two processes, in the end their books agree. */
class LibrarySimulationTest {

    private final Simulation<SimulatedLibrary> library = Simulation.of(SimulatedLibrary::crowded);

    @Test
    void the_invariants_hold_whatever_goes_wrong() {
        library.seed(1).runs(100).check(SimulatedLibrary::check);
    }

    @Test
    void a_hundred_runs_have_all_that_may_become_of_holds_and_loans() {
        var reached = new HashSet<String>();

        for (int seed = 1; seed <= 100; seed++) {
            library.replay(
                    String.valueOf(seed), run -> reached.addAll(run.reached().asJava()));
        }

        assertThat(reached).contains("READY", "FULFILLED", "EXPIRED", "CANCELLED", "RENEWED", "OVERDUE", "REMINDED");
    }

    @Test
    void a_loan_may_be_stopped_at_every_effect() {
        int faults =
                CrashPoints.of(SimulatedLibrary::new, SimulatedLibrary::visit).check(SimulatedLibrary::check);

        assertThat(faults).isGreaterThan(150);
    }

    @Test
    @Timeout(60)
    void a_seed_is_the_same_run_each_time_and_in_each_jvm() throws Exception {
        var transcript = library.replay("7", SimulatedLibrary::check).transcript();

        assertThat(transcript).contains("BookStore.insert", "LoanStore.insert", "commit", " ! lending#1 crashes");
        assertThat(library.replay("7", SimulatedLibrary::check).transcript()).isEqualTo(transcript);
        assertThat(transcriptOfAnotherJvm("7")).isEqualTo(transcript);
    }

    private static String transcriptOfAnotherJvm(String seed) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatedLibrary.class.getName(),
                        seed)
                .redirectError(Redirect.DISCARD)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
