package dev.tenon.testing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.Unit;
import io.vavr.control.Either;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A command in which something goes wrong at every effect. */
class CrashPointsTest {

    private static SimulatedProcess<Notes> notes(World world) {
        return world.process("notes", Notes::new, made -> made);
    }

    private static final CrashPoints<SimulatedProcess<Notes>> TWO_NOTES =
            CrashPoints.of(CrashPointsTest::notes, notes -> notes.ask(Notes.store(1, "Jane", "Emily")));

    private static void bothOrNone(SimulatedProcess<Notes> notes) {
        assertThat(notes.runtime().names().size()).isIn(0, 2);
    }

    @Test
    void one_transaction_holds_at_each_point() {
        // Before each of two inserts; before the commit, and after it.
        assertThat(TWO_NOTES.only(Fault.CRASH).check(CrashPointsTest::bothOrNone))
                .isEqualTo(4);
        assertThat(TWO_NOTES.only(Fault.FAILURE).check(CrashPointsTest::bothOrNone))
                .isEqualTo(4);
        // A commit is not interrupted.
        assertThat(TWO_NOTES.only(Fault.INTERRUPTION).check(CrashPointsTest::bothOrNone))
                .isEqualTo(2);
        assertThat(TWO_NOTES.check(CrashPointsTest::bothOrNone)).isEqualTo(10);
    }

    @Test
    void a_commit_whose_answer_is_lost_has_happened() {
        var stored = new ArrayList<Integer>();
        var answers = new ArrayList<Either<Failure, Unit>>();
        CrashPoints.of(
                        CrashPointsTest::notes,
                        notes -> notes.ask(Notes.store(1, "Jane")).either().map(answers::add))
                .only(Fault.FAILURE)
                .check(notes -> stored.add(notes.runtime().names().size()));

        // Nothing; before the insert; before the commit; after it.
        assertThat(stored).containsExactly(1, 0, 0, 1);
        assertThat(answers.get(0).isRight()).isTrue();
        assertThat(answers.subList(1, 4)).allMatch(answer -> answer.getLeft() instanceof Unavailable);
    }

    @Test
    void a_request_is_interrupted_where_it_is() {
        var stored = new ArrayList<Integer>();
        var answers = new ArrayList<Either<Failure, Unit>>();
        CrashPoints.of(
                        CrashPointsTest::notes,
                        notes -> notes.ask(Notes.store(1, "Jane", "Emily"))
                                .either()
                                .map(answers::add))
                .only(Fault.INTERRUPTION)
                .check(notes -> stored.add(notes.runtime().names().size()));

        assertThat(stored).containsExactly(2, 0, 0);
        assertThat(answers.get(0).isRight()).isTrue();
        assertThat(answers.subList(1, 3))
                .containsOnly(Either.left(new Unavailable("notes was interrupted before it answered")));
    }

    @Test
    void two_transactions_do_not() {
        Eff<Notes, Unit> two = Notes.store(1, "Jane").flatMap(done -> Notes.store(2, "Emily"));

        assertThatThrownBy(() -> CrashPoints.of(CrashPointsTest::notes, notes -> notes.ask(two))
                        .only(Fault.CRASH)
                        .check(notes ->
                                assertThat(notes.runtime().names().size()).isIn(0, 2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("With fault 3")
                .hasMessageContaining("notes#1 crashes after commit");
    }

    @Test
    void an_invariant_that_does_not_hold_without_a_crash_is_told() {
        assertThatThrownBy(() -> CrashPoints.of(CrashPointsTest::notes, notes -> notes.ask(Notes.store(1, "Jane")))
                        .check(notes -> assertThat(notes.runtime().names()).isEmpty()))
                .hasMessageContaining("Without any fault");
    }
}
