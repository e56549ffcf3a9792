package bugs.lostupdate;

import static org.assertj.core.api.Assertions.assertThat;

import bugs.Hunt;
import bugs.lostupdate.CountersStore.Numbers;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LostUpdateTest {

    /** A counter that two people count with. */
    private static final class System {
        private final SimulatedProcess<CountersRuntime> counters;
        private final CounterId counter;
        private int counted;

        System(World world, Function<CounterId, Eff<CountersRuntime, Counter>> counting) {
            counters = world.process(
                    "counters",
                    start -> CountersModule.create(
                            parts -> parts.platform(start.platform()).memory(start.memory())),
                    CountersModule::runtime);
            counter = counters.run(CounterId.next()
                    .flatMap(id -> CountersTx.transact(Numbers.insert(new Counter(id, 0))))
                    .map(Counter::id));
            world.client("Ada", count(counting));
            world.client("Bob", count(counting));
        }

        private Eff<HasFibers, Unit> count(Function<CounterId, Eff<CountersRuntime, Counter>> counting) {
            return counters.ask(counting.apply(counter)).map(done -> {
                counted++;
                return Unit.UNIT;
            });
        }

        void check() {
            assertThat(counters.run(Numbers.require(counter)).value())
                    .as("what was counted, of " + counted + " that were told so")
                    .isGreaterThanOrEqualTo(counted);
        }
    }

    @Test
    void a_count_is_lost() {
        Hunt.finds(Simulation.of(world -> new System(world, Counting::carelessly)), System::check);
    }

    @Test
    void no_count_is_lost_in_one_transaction() {
        Simulation.of(world -> new System(world, Counting::carefully)).runs(200).check(System::check);
    }
}
