package bugs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.SimulationFailure;
import java.util.function.Consumer;

/** Looks for a bug, and looks at it again. */
public final class Hunt {

    private Hunt() {}

    /** The bug is found; the seed that is printed shows it again, and so does the smallest run, each to the byte. */
    public static <S> SimulationFailure finds(Simulation<S> simulation, Consumer<? super S> invariant) {
        var failure = catchThrowableOfType(
                SimulationFailure.class, () -> simulation.runs(2_000).check(invariant));

        assertThat(failure).as("the bug was not found").isNotNull();
        assertThat(failure).hasMessageContaining("-Dtenon.simulation.seed=" + failure.seed() + "\n");
        var again = simulation.replay(failure.seed(), invariant);
        assertThat(again.failure().get()).isInstanceOf(AssertionError.class);
        assertThat(simulation.replay(failure.seed(), invariant).transcript()).isEqualTo(again.transcript());
        var smallest = simulation.replay(failure.smallest(), invariant);
        assertThat(smallest.failure().get()).isInstanceOf(AssertionError.class);
        assertThat(smallest.transcript()).isEqualTo(failure.transcript());
        return failure;
    }
}
