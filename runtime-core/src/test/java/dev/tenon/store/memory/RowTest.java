package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    private final Snapshots snapshots = new Snapshots();
    private final Row<Integer, String> row = new Row<>(1, 1);

    @Test
    void a_version_is_not_seen_before_its_commit_is_published() {
        row.install("first", Posting.none(), 1);
        assertThat(row.latest(snapshots)).isNull();
        publish(1);
        assertThat(row.latest(snapshots)).isEqualTo("first");
        row.install("second", Posting.none(), 2);
        assertThat(row.latest(snapshots)).isEqualTo("first");
        publish(2);
        assertThat(row.latest(snapshots)).isEqualTo("second");
        row.install(null, Posting.none(), 3);
        publish(3);
        assertThat(row.latest(snapshots)).isNull();
    }

    @Test
    void a_snapshot_sees_the_newest_version_that_is_not_newer_than_itself() {
        row.install("first", Posting.none(), 2);
        row.install("second", Posting.none(), 5);
        assertThat(row.at(1)).isNull();
        assertThat(row.at(2)).isEqualTo("first");
        assertThat(row.at(4)).isEqualTo("first");
        assertThat(row.at(5)).isEqualTo("second");
    }

    @Test
    void the_older_snapshots_that_are_read_are_known_oldest_first() {
        Snapshot first = snapshots.begin();
        publish(1);
        Snapshot second = snapshots.begin();
        Snapshot same = snapshots.begin();
        publish(2);
        publish(3);
        Snapshot present = snapshots.begin();
        assertThat(snapshots.past()).containsExactly(0, 1);
        snapshots.end(first);
        snapshots.end(second);
        assertThat(snapshots.past()).containsExactly(1);
        snapshots.end(same);
        assertThat(snapshots.past()).isEmpty();
        assertThat(snapshots.isIdle()).isFalse();
        snapshots.end(present);
        assertThat(snapshots.isIdle()).isTrue();
    }

    @Test
    void a_snapshot_between_two_that_are_read_is_forgotten_when_nobody_reads_it() {
        Snapshot first = snapshots.begin();
        List<Snapshot> later = new ArrayList<>();
        for (int commit = 1; commit <= 10; commit++) {
            publish(commit);
            later.add(snapshots.begin());
        }
        publish(11);
        for (int i = 0; i < later.size(); i += 2) {
            snapshots.end(later.get(i));
        }
        assertThat(snapshots.past()).containsExactly(0, 2, 4, 6, 8, 10);
        snapshots.end(first);
        assertThat(snapshots.past()).containsExactly(2, 4, 6, 8, 10);
    }

    @Test
    void nobody_begins_at_a_snapshot_that_was_closed() {
        Snapshot closed = new Snapshot(1);
        assertThat(closed.enter()).isTrue();
        assertThat(closed.close()).isFalse();
        closed.leave();
        assertThat(closed.close()).isTrue();
        assertThat(closed.enter()).isFalse();
        assertThat(closed.isRead()).isFalse();
    }

    private void publish(long commit) {
        snapshots.publish(commit, snapshots.begin());
    }
}
