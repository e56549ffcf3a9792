package dev.tenon.search.lucene;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.HashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Analyzes each field in its own way. Safe for use by several threads. */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

    /** So far apart are the texts of a list that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final Analyzer others;
    /** Asked several times for each field of each document, so the fastest map there is. */
    private final java.util.Map<String, Analyzer> byField;

    FieldAnalyzer(Analyzer others, Map<String, Analyzer> byField) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.others = others;
        this.byField = new HashMap<>(byField.toJavaMap());
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return byField.getOrDefault(fieldName, others);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    /** The words of {@code text} as a field has them. */
    Seq<String> words(String field, String text) {
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            Seq<String> words = Vector.empty();
            stream.reset();
            while (stream.incrementToken()) {
                words = words.append(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw Calls.unavailable("a text could not be read", e);
        }
    }
}
