package dev.tenon.testing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.testing.TestClock;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a simulation does to processes, and what it tells of it. */
class SimulationTest {

    /** One process, and what was seen of it. */
    private static final class System {
        private final World world;
        private final SimulatedProcess<Notes> notes;
        private final java.util.List<Object> seen = new ArrayList<>();

        System(World world) {
            this.world = world;
            this.notes = world.process("notes", Notes::new, made -> made);
        }

        Seq<String> names() {
            return notes.runtime().names();
        }
    }

    @Test
    void time_passes_only_when_nobody_can_go_on_and_then_at_once() {
        Simulation.of(world -> {
                    var system = new System(world);
                    world.client(
                            "sleeper",
                            Eff.<HasFibers>sleep(Duration.ofDays(10))
                                    .flatMap(done -> Eff.now())
                                    .map(system.seen::add));
                    return system;
                })
                .calm()
                .runs(1)
                .check(system -> {
                    var woken = (Instant) system.seen.get(0);
                    assertThat(Duration.between(TestClock.START, woken)).isBetween(days(10), days(10).plusSeconds(1));
                });
    }

    @Test
    void a_commit_is_whole_or_nothing_wherever_the_process_crashes() {
        Simulation.of(world -> {
                    var system = new System(world);
                    world.client("writer", system.notes.ask(Notes.store(1, "Jane", "Charlotte", "Emily")));
                    return system;
                })
                .runs(300)
                .crashEvery(4)
                .check(system -> assertThat(system.names().size()).isIn(0, 3));
    }

    @Test
    void who_asks_a_process_that_crashes_is_told_that_nobody_knows() {
        var answers = new ArrayList<String>();
        Simulation.of(world -> {
                    var system = new System(world);
                    world.client(
                            "writer",
                            system.notes.ask(Notes.store(1, "Jane")).either().map(system.seen::add));
                    return system;
                })
                .calm()
                .crashEvery(4)
                .runs(1)
                .seed(firstSeedWithACrash())
                .check(system -> answers.add(system.seen.toString()));

        assertThat(answers).containsExactly("[" + "Left(" + new Unavailable("notes crashed before it answered") + ")]");
    }

    private static long firstSeedWithACrash() {
        var simulation = Simulation.of(world -> {
                    var system = new System(world);
                    world.client("writer", system.notes.ask(Notes.store(1, "Jane")));
                    return system;
                })
                .calm()
                .crashEvery(4);
        return List.range(1L, 1000L)
                .find(seed -> simulation
                        .replay(seed.toString(), system -> {})
                        .transcript()
                        .contains("crashes"))
                .get();
    }

    @Test
    void nothing_of_a_crashed_process_reaches_what_is_durable() {
        Simulation.of(world -> {
                    var system = new System(world);
                    Eff<Notes, Unit> careful =
                            Notes.store(1, "Jane").ensuring(Notes.store(5, "written by a finalizer"));
                    world.client("writer", system.notes.ask(careful).recover(failure -> {
                        system.seen.add(system.world.memory("notes").on(system.world.platform()));
                        return Unit.UNIT;
                    }));
                    return system;
                })
                .calm()
                .crashEvery(3)
                .runs(200)
                .check(system -> {
                    // A finalizer runs after success or a failure; a crash is neither.
                    if (system.names().contains("written by a finalizer")) {
                        assertThat(system.names()).contains("Jane");
                    }
                });
    }

    @Test
    void the_same_seed_is_the_same_run_with_timeouts_races_and_interrupted_fibers() {
        var simulation = Simulation.of(world -> {
            var system = new System(world);
            for (var name : List.of("one", "two", "three")) {
                world.client(name, system.notes.ask(struggle(name)));
            }
            return system;
        });

        for (int seed = 1; seed <= 40; seed++) {
            var once = simulation.replay(Integer.toString(seed), System::names);
            assertThat(simulation.replay(Integer.toString(seed), System::names)).isEqualTo(once);
            assertThat(once.failure()).isEmpty();
        }
    }

    /** Waits, is interrupted, gives up, cleans up. */
    private static Eff<Notes, Unit> struggle(String name) {
        Eff<Notes, Unit> slow = Eff.<Notes>sleep(Duration.ofSeconds(2))
                .span(name + " sleeps")
                .<Notes>ensuring(Eff.<Notes>sleep(Duration.ofMillis(100)).span(name + " cleans up"));
        return Eff.race(slow, Eff.<Notes>sleep(Duration.ofSeconds(1)))
                .<Notes, Unit>flatMap(
                        done -> Eff.timeout(slow, Duration.ofMillis(500)).recover(late -> Unit.UNIT))
                .<Notes, Unit>flatMap(done -> Eff.forEach(List.of(1, 2), i -> slow));
    }

    @Test
    void blocks_that_nest_deeper_than_a_stack_are_scheduled_too() {
        var simulation = Simulation.of(world -> {
            var system = new System(world);
            world.client("deep", system.notes.ask(deep(1_000)).map(system.seen::add));
            world.client("other", system.notes.ask(deep(300)));
            return system;
        });
        var transcripts = Vector.of(1, 2)
                .map(time -> simulation
                        .replay("3", system -> assertThat(system.seen).containsExactly(1_000))
                        .toString());

        assertThat(transcripts.get(0)).isEqualTo(transcripts.get(1)).contains("level 1000");
    }

    private static Eff<Notes, Integer> deep(int levels) {
        return levels == 0
                ? Eff.pure(0)
                : Eff.<Notes, Integer>direct(run -> 1 + run.await(deep(levels - 1)))
                        .span("level " + levels);
    }

    @Test
    void who_waits_for_what_never_comes_is_a_failure() {
        var failure = failureOf(Simulation.of(world -> {
            var system = new System(world);
            Latch never = world.platform().latch();
            world.client(
                    "waiter",
                    Eff.<HasFibers, Unit>fromCallable(
                            () -> {
                                never.await();
                                return Unit.UNIT;
                            },
                            Failure.Defect::new));
            return system;
        }));

        assertThat(failure).hasMessageContaining("does not come to rest");
    }

    @Test
    void a_defect_of_a_client_is_a_failure() {
        var failure = failureOf(Simulation.of(world -> {
            var system = new System(world);
            world.client("broken", Eff.of(() -> {
                throw new IllegalArgumentException("upside down");
            }));
            return system;
        }));

        assertThat(failure).hasMessageContaining("broken met a defect").hasMessageContaining("upside down");
    }

    @Test
    void a_failure_says_how_to_see_it_again_and_is_as_small_as_can_be() {
        Simulation<System> simulation = Simulation.of(world -> {
            var system = new System(world);
            for (int i = 1; i < 5; i++) {
                world.client("client" + i, system.notes.ask(Notes.store(i, "name" + i)));
            }
            return system;
        });
        var failure = failureOf(simulation.crashEvery(20));

        assertThat(failure).hasMessageContaining("-Dtenon.simulation.seed=" + failure.seed() + "\n");
        assertThat(failure.smallest().split("=", -1).length - 1).isLessThanOrEqualTo(2);
        assertThat(failure.transcript())
                .contains(" ! ")
                .isEqualTo(simulation
                        .crashEvery(20)
                        .replay(failure.smallest(), SimulationTest::allStored)
                        .transcript());
    }

    @Test
    void the_smallest_run_fails_in_the_same_place_and_tells_its_last_step() {
        var simulation = Simulation.of(world -> {
                    var system = new System(world);
                    world.client(
                            "writer",
                            system.notes.ask(Notes.store(1, "Jane")).either().map(system.seen::add));
                    return system;
                })
                .calm()
                .crashEvery(4)
                .runs(1)
                .seed(firstSeedWithACrash());

        var failure = catchThrowableOfType(
                SimulationFailure.class,
                () -> simulation.check(system -> {
                    assertThat(system.seen)
                            .as("who was told of a crash")
                            .noneMatch(seen -> seen instanceof Either.Left);
                    assertThat(system.seen).as("what fails in every run").isEmpty();
                }));

        assertThat(failure).hasMessageContaining("who was told of a crash");
        assertThat(failure.transcript()).contains("crashes");
        var last = failure.transcript().lines().toList().get(failure.step() - 1);
        assertThat(failure).hasMessageContaining("Its last step:   " + failure.step() + ": " + last.strip() + "\n");
    }

    private static SimulationFailure failureOf(Simulation<System> simulation) {
        var failure = catchThrowableOfType(SimulationFailure.class, () -> simulation.check(SimulationTest::allStored));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static void allStored(System system) {
        assertThat(system.names()).hasSize(4);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
