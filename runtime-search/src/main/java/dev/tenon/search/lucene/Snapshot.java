package dev.tenon.search.lucene;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** A moment of an index, with what is costly to find out about it. Safe for use by several threads. */
final class Snapshot extends IndexSearcher {

    private final ConcurrentMap<String, StringDocValuesReaderState> values = new ConcurrentHashMap<>();

    private volatile @Nullable FieldInfos fields;

    Snapshot(IndexReader reader) {
        super(reader);
    }

    /** Whether any document has a value in a field of such values. */
    boolean has(String field, DocValuesType type) {
        FieldInfo info = fields().fieldInfo(field);
        return info != null && info.getDocValuesType() == type;
    }

    private FieldInfos fields() {
        FieldInfos known = fields;
        if (known == null) {
            known = FieldInfos.getMergedFieldInfos(getIndexReader());
            fields = known;
        }
        return known;
    }

    /** The values of a field that is there. */
    StringDocValuesReaderState values(String field) throws IOException {
        StringDocValuesReaderState known = values.get(field);
        if (known == null) {
            known = new StringDocValuesReaderState(getIndexReader(), field);
            values.put(field, known);
        }
        return known;
    }
}
