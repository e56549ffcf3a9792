package dev.tenon.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** What somebody writes who uses Lucene itself for the same: the same fields, and the same questions. */
final class ByHand {

    private static final int HITS = 20;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Analyzer WORDS = new Words();

    private ByHand() {}

    /** Writes all volumes, shows them after each {@code batch}, and commits. */
    static void index(Directory directory, Iterable<Volume> volumes, int batch) {
        IndexWriterConfig config = new IndexWriterConfig(WORDS).setRAMBufferSizeMB(48);
        try (IndexWriter writer = new IndexWriter(directory, config);
                SearcherManager searchers = new SearcherManager(writer, null)) {
            int written = 0;
            for (Volume volume : volumes) {
                writer.updateDocument(new Term("/key", volume.id().toString()), document(volume));
                if (++written % batch == 0) {
                    searchers.maybeRefreshBlocking();
                }
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Volume volume) {
        Document document = new Document();
        String key = volume.id().toString();
        document.add(new StringField("/key", key, Field.Store.NO));
        document.add(new BinaryDocValuesField("/key", new BytesRef(key)));
        document.add(new TextField("title", volume.title(), Field.Store.NO));
        for (String subject : volume.subjects()) {
            document.add(new TextField("subjects", subject, Field.Store.NO));
            document.add(new StringField("subjects/exact", subject, Field.Store.NO));
            document.add(new SortedSetDocValuesField("subjects/values", new BytesRef(subject)));
        }
        document.add(new LongPoint("year", volume.year()));
        document.add(new SortedNumericDocValuesField("year/values", volume.year()));
        document.add(new NumericDocValuesField("year/sort", volume.year()));
        return document;
    }

    private static final class Words extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }

    /** Each word that a user has written, in one of both fields. */
    static Query words(String text) {
        QueryBuilder words = new QueryBuilder(WORDS);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : SPACE.split(text)) {
            Query title = words.createBooleanQuery("title", word, Occur.MUST);
            Query subjects = words.createBooleanQuery("subjects", word, Occur.MUST);
            all.add(new DisjunctionMaxQuery(List.of(title, subjects), 0.1f), Occur.MUST);
        }
        return all.build();
    }

    static Query phrase(String text) {
        return new QueryBuilder(WORDS).createPhraseQuery("title", text);
    }

    static Query years(Query query, int low, int high) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongPoint.newRangeQuery("year", low, high), Occur.FILTER)
                .build();
    }

    /** The keys of the first ones, and how many there are. */
    static List<String> find(IndexSearcher searcher, Query query) {
        try {
            return keys(searcher.getIndexReader(), searcher.search(query, first()).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and the ten most frequent subjects. */
    static List<String> count(IndexSearcher searcher, StringDocValuesReaderState subjects, Query query) {
        try {
            Object[] found = searcher.search(query, new MultiCollectorManager(first(), new FacetsCollectorManager()));
            List<String> answer = keys(searcher.getIndexReader(), ((TopDocs) found[0]).scoreDocs);
            answer.add(new StringValueFacetCounts(subjects, (FacetsCollector) found[1])
                    .getTopChildren(10, "subjects/values")
                    .toString());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CollectorManager<?, TopDocs> first() {
        return new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE);
    }

    private static List<String> keys(IndexReader reader, ScoreDoc[] hits) throws IOException {
        List<String> keys = new ArrayList<>();
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            BinaryDocValues values = leaf.reader().getBinaryDocValues("/key");
            values.advanceExact(hit.doc - leaf.docBase);
            keys.add(values.binaryValue().utf8ToString());
        }
        return keys;
    }
}
