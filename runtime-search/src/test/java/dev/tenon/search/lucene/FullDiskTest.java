package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.health.Health;
import dev.tenon.search.SearchToken;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookSearchFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk is full while something is indexed, and later is not. */
@Timeout(60)
class FullDiskTest {

    @TempDir
    Path folder;

    private FullDisk disk;
    private Shelf shelf;

    @BeforeEach
    void open() {
        disk = new FullDisk(folder);
        shelf = Shelf.over(disk, BookSearchFields.TYPE).start();
        shelf.find("emma", shelf.save(Book.of(1, "Emma", 1)));
        while (waiting() > 0) {
            Thread.yield();
        }
    }

    @AfterEach
    void close() {
        disk.makeRoom();
        shelf.close();
    }

    @Test
    void an_index_goes_on_by_itself_when_there_is_room_again_and_has_lost_nothing() throws Exception {
        disk.fill();
        shelf.save(Book.of(2, "Emma", 1));
        awaitHealth(Health.Status.DOWN);

        assertThat(health().reason()).contains("No space left on device");
        assertThat(shelf.find("emma", SearchToken.none()).total()).isBetween(1L, 2L);
        SearchToken meanwhile = shelf.save(Book.of(3, "Emma", 1));
        disk.makeRoom();
        assertThat(shelf.find("emma", meanwhile).total()).isEqualTo(3);
        awaitHealth(Health.Status.UP);
        assertThat(shelf.search().verify().runOrThrow(this)).isEmpty();
    }

    @Test
    void it_is_full_again_and_again_under_load() {
        SearchToken last = SearchToken.none();
        for (int id = 2; id < 200; id++) {
            if (id % 40 == 0) {
                disk.fill();
            }
            last = shelf.save(Book.of(id, "Emma", 1));
            if (id > 40 && id % 40 == 20) {
                awaitRefusal();
                disk.makeRoom();
            }
        }
        disk.makeRoom();

        assertThat(shelf.find("emma", last).total()).isEqualTo(199);
        assertThat(shelf.search().verify().runOrThrow(this)).isEmpty();
    }

    @Test
    void what_is_not_committed_stays_in_the_log() throws Exception {
        disk.fill();
        SearchToken token = shelf.save(Book.of(2, "Emma", 1));
        awaitHealth(Health.Status.DOWN);
        assertThat(waiting()).isEqualTo(1);

        disk.makeRoom();
        assertThat(shelf.find("emma", token).total()).isEqualTo(2);
    }

    @Test
    void a_building_that_finds_no_room_leaves_everything_as_it_is_and_nothing_behind() throws IOException {
        disk.fill();
        assertThatThrownBy(() -> shelf.search().rebuild().runOrThrow(this)).hasMessageContaining("No space left");

        assertThat(shelf.find("emma", SearchToken.none()).total()).isEqualTo(1);
        assertThat(generations()).isEqualTo(1);
        disk.makeRoom();
        assertThat(shelf.search().rebuild().runOrThrow(this)).isEqualTo(1);
        assertThat(shelf.find("emma", shelf.save(Book.of(2, "Emma", 1))).total())
                .isEqualTo(2);
        assertThat(generations()).isEqualTo(1);
    }

    private long waiting() {
        return shelf.log()
                .reads()
                .state(shelf.search().queue().consumers().head())
                .open();
    }

    private long generations() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).count();
        }
    }

    private void awaitRefusal() {
        while (disk.refused() == 0) {
            Thread.yield();
        }
    }

    private void awaitHealth(Health.Status status) throws Exception {
        while (health().status() != status) {
            Thread.yield();
        }
    }

    private Health health() throws Exception {
        return shelf.search().worker().health().head().check().check();
    }
}
