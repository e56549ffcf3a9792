package dev.tenon.testing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import org.junit.jupiter.api.Test;

/** A command that is stopped at every effect. */
class CrashPointsTest {

    private static SimulatedProcess<Notes> notes(World world) {
        return world.process("notes", Notes::new, made -> made);
    }

    @Test
    void one_transaction_holds_at_each_point() {
        int points = CrashPoints.of(CrashPointsTest::notes, notes -> notes.ask(Notes.store(1, "Jane", "Emily")))
                .check(notes -> assertThat(notes.runtime().names().size()).isIn(0, 2));

        // Before each of two inserts, before the commit, after it.
        assertThat(points).isEqualTo(4);
    }

    @Test
    void two_transactions_do_not() {
        Eff<Notes, Unit> two = Notes.store(1, "Jane").flatMap(done -> Notes.store(2, "Emily"));

        assertThatThrownBy(() -> CrashPoints.of(CrashPointsTest::notes, notes -> notes.ask(two))
                        .check(notes ->
                                assertThat(notes.runtime().names().size()).isIn(0, 2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("With a crash at point 3")
                .hasMessageContaining("notes#1 crashes after commit");
    }

    @Test
    void an_invariant_that_does_not_hold_without_a_crash_is_told() {
        assertThatThrownBy(() -> CrashPoints.of(CrashPointsTest::notes, notes -> notes.ask(Notes.store(1, "Jane")))
                        .check(notes -> assertThat(notes.runtime().names()).isEmpty()))
                .hasMessageContaining("Without any crash");
    }
}
