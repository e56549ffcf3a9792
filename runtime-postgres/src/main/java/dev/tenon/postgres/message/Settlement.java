package dev.tenon.postgres.message;

import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a lease and its messages. For one thread. */
final class Settlement {

    private final Lease lease;
    private final List<Long> done = new ArrayList<>();
    private final List<Long> changed = new ArrayList<>();
    private final List<Integer> states = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private final List<Long> after = new ArrayList<>();
    private final List<@Nullable String> errors = new ArrayList<>();
    private int finished;
    private boolean isWhole;

    /**
     * A settlement.
     *
     * @throws IllegalArgumentException when there is not an outcome for each delivery
     */
    Settlement(Lease lease, Seq<? extends Outcome> outcomes) {
        if (outcomes.size() != lease.deliveries().size()) {
            throw new IllegalArgumentException("expected an outcome for each of "
                    + lease.deliveries().size() + " deliveries, found " + outcomes.size());
        }
        this.lease = lease;
        Iterator<? extends Outcome> each = outcomes.iterator();
        lease.deliveries().forEach(delivery -> add(delivery, each.next()));
    }

    Lease lease() {
        return lease;
    }

    /** How many messages do not wait any more. */
    int finished() {
        return finished;
    }

    /**
     * Writes it. Returns whether the lease had not ended; if it had, nothing is written.
     *
     * @param isOwnSession whether the commit follows at once
     */
    boolean write(Connection connection, MessageSql sql, boolean isOwnSession) throws SQLException {
        boolean isDone = changed.isEmpty();
        try (Call call = new Call(connection, isDone ? sql.done : sql.settle)) {
            call.number(lease.token()).numbers(done);
            if (!isDone) {
                call.numbers(changed)
                        .numbers(changed)
                        .integers(states)
                        .integers(failed)
                        .numbers(after)
                        .texts(errors.toArray(new @Nullable String[0]));
            }
            ResultSet row = call.truth(isOwnSession).row();
            boolean isHeld = row.getLong(1) == 1;
            isWhole = row.getLong(2) == done.size();
            return isHeld;
        }
    }

    /** Whether all was there that is done, when it was written. What is not was withdrawn. */
    boolean isWhole() {
        return isWhole;
    }

    private void add(Delivery delivery, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done unused -> {
                done.add(delivery.position());
                finished++;
            }
            case Outcome.Retry retry -> change(delivery, MessageState.RETURNED, 1, retry.after(), retry.error());
            case Outcome.Dead dead -> {
                change(delivery, MessageState.DEAD, 1, Duration.ZERO, dead.error());
                finished++;
            }
            case Outcome.Released unused -> change(delivery, MessageState.RETURNED, 0, Duration.ZERO, null);
        }
    }

    private void change(Delivery delivery, int state, int failures, Duration pause, @Nullable String error) {
        changed.add(delivery.position());
        states.add(state);
        failed.add(failures);
        after.add(pause.toNanos() / 1000);
        errors.add(error);
    }
}
