package dev.tenon.search.lucene;

import dev.tenon.search.SearchType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The keys of the documents in an index, and their fingerprints. */
final class IndexKeys {

    private IndexKeys() {}

    /** The key of a document. */
    static String of(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues keys = leaf.reader().getBinaryDocValues(FieldNames.KEY);
        if (keys == null || !keys.advanceExact(document - leaf.docBase)) {
            throw new IOException("a document has no key");
        }
        return keys.binaryValue().utf8ToString();
    }

    /** The fingerprint of what has this key, if anything has. */
    static Option<Long> print(IndexReader reader, String key) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            int document =
                    live(leaf.reader(), leaf.reader().postings(new Term(FieldNames.KEY, key), PostingsEnum.NONE));
            NumericDocValues prints = leaf.reader().getNumericDocValues(FieldNames.PRINT);
            if (document != DocIdSetIterator.NO_MORE_DOCS && prints != null && prints.advanceExact(document)) {
                return Option.some(prints.longValue());
            }
        }
        return Option.none();
    }

    private static int live(LeafReader reader, @Nullable PostingsEnum postings) throws IOException {
        return postings == null ? DocIdSetIterator.NO_MORE_DOCS : live(reader.getLiveDocs(), postings);
    }

    private static int live(@Nullable Bits live, PostingsEnum postings) throws IOException {
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = postings.nextDoc();
        }
        return document;
    }

    /** Keys in the order of their bytes. */
    static Seq<String> list(IndexReader reader, Option<String> after, int most) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FieldNames.KEY);
        if (terms == null) {
            return Vector.empty();
        }
        TermsEnum all = terms.iterator();
        Bits live = MultiBits.getLiveDocs(reader);
        Seq<String> keys = Vector.empty();
        BytesRef term = first(all, after);
        while (term != null && keys.size() < most) {
            if (live(live, all.postings(null, PostingsEnum.NONE)) != DocIdSetIterator.NO_MORE_DOCS) {
                keys = keys.append(term.utf8ToString());
            }
            term = all.next();
        }
        return keys;
    }

    private static @Nullable BytesRef first(TermsEnum all, Option<String> after) throws IOException {
        if (after.isEmpty()) {
            return all.next();
        }
        return switch (all.seekCeil(new BytesRef(after.get()))) {
            case FOUND -> all.next();
            case NOT_FOUND -> all.term();
            case END -> null;
        };
    }

    /** The keys of those that are not in the index exactly as they are here. */
    static <E> Seq<String> different(
            IndexReader reader, SearchType<?, E> type, DocumentWriter<E> documents, Seq<? extends E> entities)
            throws IOException {
        Seq<String> different = Vector.empty();
        for (E entity : entities) {
            String key = type.textOf(entity);
            if (!print(reader, key).contains(documents.print(entity))) {
                different = different.append(key);
            }
        }
        return different;
    }
}
