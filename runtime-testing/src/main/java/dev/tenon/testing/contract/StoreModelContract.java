package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Book;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random steps of three transactions side by side, against maps that are copied whole: every answer must be the same, however the
 * steps interleave. Shrinks to the fewest steps that differ. An adapter's test extends it as it does {@link StoreContract};
 * needs jqwik.
 */
public abstract class StoreModelContract extends LibraryContract {

    private static final int SLOTS = 3;

    /** For jqwik. */
    protected StoreModelContract() {}

    /**
     * Whether a write waits for an uncommitted one of the same row, value or reference to end, as it does on most databases; then
     * the steps that would wait are left out, because one thread makes them all. Those are tried by {@link TransactionContract}
     * and {@link StoreConcurrencyContract}, with several.
     */
    protected boolean writersWait() {
        return false;
    }

    @Property(tries = 300)
    void every_answer_is_that_of_a_naive_model(@ForAll("steps") List<Step> steps) {
        Stage stage = newStage();
        ModelDatabase model = new ModelDatabase();
        furnish(stage, model);
        List<Session> sessions = new ArrayList<>();
        try {
            for (Step step : steps) {
                Option<Session> open = Vector.ofAll(sessions).find(each -> each.slot() == step.slot());
                Session session = open.getOrElse(() -> new Session(step.slot(), stage.begin(), model.begin()));
                sessions.remove(session);
                if (take(session, step, sessions)) {
                    sessions.add(session);
                }
                Comparison.outside(stage.library(), model.committed(), step).make();
            }
        } finally {
            sessions.forEach(session -> session.open().close());
            releaseAll();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Step.sequences(SLOTS);
    }

    /** A transaction and its model. */
    private record Session(int slot, Stage.Open open, ModelTransaction model) {}

    /** Two authors and a book to begin with, so that references are to something. */
    private static void furnish(Stage stage, ModelDatabase model) {
        ModelTransaction tx = model.begin();
        ModelTransaction.Draft draft = tx.draft();
        for (Author author : List.of(Author.of(1, "One"), Author.of(2, "Two"))) {
            stage.transactUnit(real -> real.authors().insert(author));
            draft.insert(Kind.AUTHOR.row(author));
        }
        stage.transactUnit(real -> real.books().insert(Book.of(1, "a", 1)));
        draft.insert(Kind.BOOK.row(Book.of(1, "a", 1)));
        draft.happen();
        tx.commit();
    }

    /** Does the step in both. Returns whether the transaction goes on. */
    private boolean take(Session session, Step step, List<Session> others) {
        return switch (step.action()) {
            case COMMIT -> {
                assertThat(refusalOf(() -> session.open.commit())).isEqualTo(session.model.commit());
                yield false;
            }
            case ROLLBACK -> {
                session.open.close();
                yield false;
            }
            default -> {
                boolean goesOn = session.model.isDoomed() || write(session, step, step.subject(), others);
                if (goesOn && !session.model.isDoomed()) {
                    Comparison.within(session.open.tx(), session.model.view(), step)
                            .make();
                }
                yield goesOn;
            }
        };
    }

    private <K, E> boolean write(Session session, Step step, Step.Subject<K, E> subject, List<Session> others) {
        Operation<K, E> operation = new Operation<>(subject, session.model, session.model.draft());
        Option<Supplier<?>> work = operation.plan(step.action(), session.open.tx());
        if (work.isEmpty() || writersWait() && waits(operation.draft(), others)) {
            return true;
        }
        session.model.touched().addAll(operation.draft().touches());
        Set<Refusal> expected = operation.draft().answers();
        AtomicReference<Object> answer = new AtomicReference<>();
        Refusal refusal = refusalOf(() -> answer.set(work.get().get()));
        assertThat(refusal).as("%s", step).isIn(expected);
        switch (refusal) {
            case NONE -> {
                if (expected.size() > 1) {
                    // Others race with it, and the adapter will say so later: laws of their own are about that.
                    session.open.close();
                    return false;
                }
                assertThat(answer.get()).as("%s", step).isEqualTo(operation.result());
                operation.draft().happen();
            }
            case CONCURRENT_CHANGE -> session.model.doom();
            default -> {}
        }
        return true;
    }

    private static boolean waits(ModelTransaction.Draft draft, List<Session> others) {
        return others.stream().anyMatch(other -> conflicts(draft.touches(), other.model.touched()));
    }

    /** References to a row are in the way of its deletion only, and the other way round. */
    private static boolean conflicts(Set<Object> mine, Set<Object> theirs) {
        return mine.stream().anyMatch(thing -> switch (thing) {
            case List<?> reference
            when reference.get(0).equals("refers to") -> theirs.contains(List.of("deletes", reference.get(1)));
            case List<?> deletion
            when deletion.get(0).equals("deletes") -> theirs.contains(List.of("refers to", deletion.get(1)));
            default -> theirs.contains(thing);
        });
    }

    private static Refusal refusalOf(Runnable work) {
        return Failures.maybe(work).map(Refusal::of).getOrElse(Refusal.NONE);
    }
}
