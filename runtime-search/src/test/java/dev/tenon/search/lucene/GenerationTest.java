package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.contract.library.BookSearchFields;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    private static final int CHANGES = 5;

    @Test
    void segments_that_were_merged_are_shown_merged_in_memory() throws IOException {
        try (Place place = new MemoryPlace()) {
            showsWhatIsMerged(place);
        }
    }

    @Test
    void segments_that_were_merged_are_shown_merged_from_disk(@TempDir Path folder) throws IOException {
        try (Place place = DiskPlace.open(folder)) {
            showsWhatIsMerged(place);
        }
    }

    /** A merge that nobody waited for, as those of small segments are. */
    private static void showsWhatIsMerged(Place place) throws IOException {
        Generation generation = Generation.open(place, 1, Analyzers.of(BookSearchFields.TYPE));
        for (int change = 0; change < CHANGES; change++) {
            Document document = new Document();
            document.add(new StringField(FieldNames.KEY, Integer.toString(change), Field.Store.NO));
            generation.writer().updateDocument(Generation.key(Integer.toString(change)), document);
            generation.wrote();
            assertThat(shown(generation).documents()).isEqualTo(change + 1);
        }
        assertThat(shown(generation).segments()).isGreaterThan(1);
        generation.writer().forceMerge(1);
        if (generation.writer().getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
            merges.sync();
        }
        assertThat(shown(generation)).isEqualTo(new Shown(CHANGES, 1));
        generation.close();
    }

    /** What a search would see. */
    private record Shown(int documents, int segments) {}

    private static Shown shown(Generation generation) throws IOException {
        Snapshot moment = generation.acquire();
        Shown shown = new Shown(
                moment.getIndexReader().numDocs(),
                moment.getIndexReader().leaves().size());
        generation.release(moment);
        return shown;
    }
}
