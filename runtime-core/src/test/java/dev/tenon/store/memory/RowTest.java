package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

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
    void the_snapshots_in_use_are_known_oldest_first() {
        Snapshots.Snapshot first = snapshots.begin();
        publish(1);
        Snapshots.Snapshot second = snapshots.begin();
        Snapshots.Snapshot same = snapshots.begin();
        assertThat(snapshots.active()).containsExactly(0, 1);
        snapshots.end(first);
        snapshots.end(second);
        assertThat(snapshots.active()).containsExactly(1);
        assertThat(snapshots.isIdle()).isFalse();
        snapshots.end(same);
        assertThat(snapshots.isIdle()).isTrue();
    }

    private void publish(long commit) {
        snapshots.publish(commit, snapshots.begin());
    }
}
