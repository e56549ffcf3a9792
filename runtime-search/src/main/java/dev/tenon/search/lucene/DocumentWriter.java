package dev.tenon.search.lucene;

import dev.tenon.search.ExactSearchField;
import dev.tenon.search.KeywordSearchField;
import dev.tenon.search.RangeSearchField;
import dev.tenon.search.SearchField;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import dev.tenon.search.VectorSearchField;
import dev.tenon.search.VectorSimilarity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** Makes a document of an entity: its key, and what it is found, counted and sorted by; nothing of it is stored. */
final class DocumentWriter<E> {

    /** The longest text that is sorted by; what follows makes no difference. */
    private static final int SORTED = 256;

    private static final FieldType WORDS = words();

    private final SearchType<?, E> type;
    private final FieldAnalyzer analyzer;

    DocumentWriter(SearchType<?, E> type, FieldAnalyzer analyzer) {
        this.type = type;
        this.analyzer = analyzer;
    }

    /**
     * The document of an entity.
     *
     * @throws IllegalArgumentException when it cannot be indexed
     */
    Document write(String key, E entity) {
        Document document = new Document();
        document.add(new StringField(FieldNames.KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(FieldNames.KEY, new BytesRef(key)));
        Fingerprint print = new Fingerprint();
        for (SearchField<E> field : type.fields()) {
            write(document, print, field, entity);
        }
        document.add(new NumericDocValuesField(FieldNames.PRINT, print.value()));
        return document;
    }

    /** The fingerprint of an entity, as it is in its document. */
    long print(E entity) {
        Fingerprint print = new Fingerprint();
        for (SearchField<E> field : type.fields()) {
            print(print, field, entity);
        }
        return print.value();
    }

    private void write(Document document, Fingerprint print, SearchField<E> field, E entity) {
        switch (field) {
            case TextSearchField<E> text -> {
                Seq<String> values = text.valuesIn(entity);
                print(print, values);
                text(document, text, values);
            }
            case KeywordSearchField<E, ?> keyword -> {
                Seq<String> values = keyword.textsIn(entity);
                print(print, values);
                keyword(document, keyword, values);
            }
            case RangeSearchField<E, ?> range -> {
                Seq<Long> values = range.numbersIn(entity);
                printNumbers(print, values);
                range(document, range, values);
            }
            case VectorSearchField<E> vector -> {
                Option<float[]> value = vector.vectorIn(entity);
                print(print, value);
                value.forEach(numbers -> vector(document, vector, numbers));
            }
        }
    }

    private void print(Fingerprint print, SearchField<E> field, E entity) {
        switch (field) {
            case TextSearchField<E> text -> print(print, text.valuesIn(entity));
            case KeywordSearchField<E, ?> keyword -> print(print, keyword.textsIn(entity));
            case RangeSearchField<E, ?> range -> printNumbers(print, range.numbersIn(entity));
            case VectorSearchField<E> vector -> print(print, vector.vectorIn(entity));
        }
    }

    private void text(Document document, TextSearchField<E> field, Seq<String> values) {
        String words = FieldNames.words(field);
        boolean stemmed = FieldNames.isStemmed(field);
        for (String value : values) {
            document.add(new TextField(field.name(), value, Field.Store.NO));
            if (stemmed) {
                document.add(new Field(words, value, WORDS));
            }
            if (field.isFaceted()) {
                document.add(new StringField(FieldNames.exact(field), value, Field.Store.NO));
            }
            if (field.isFaceted() || field.isSuggested()) {
                document.add(new SortedSetDocValuesField(FieldNames.values(field.name()), new BytesRef(value)));
            }
        }
        if (field.isSortable() && values.nonEmpty()) {
            String first = values.head();
            BytesRef folded = analyzer.normalize(words, first.substring(0, Math.min(first.length(), SORTED)));
            document.add(new SortedDocValuesField(FieldNames.sort(field.name()), folded));
        }
    }

    private void keyword(Document document, KeywordSearchField<E, ?> field, Seq<String> values) {
        for (String value : values) {
            document.add(new StringField(field.name(), value, Field.Store.NO));
            if (field.isFaceted()) {
                document.add(new SortedSetDocValuesField(FieldNames.values(field.name()), new BytesRef(value)));
            }
        }
        if (field.isSortable() && values.nonEmpty()) {
            document.add(new SortedDocValuesField(FieldNames.sort(field.name()), new BytesRef(values.head())));
        }
    }

    private void range(Document document, ExactSearchField<E, ?> field, Seq<Long> values) {
        for (long value : values) {
            document.add(new LongPoint(field.name(), value));
            if (field.isFaceted()) {
                document.add(new SortedNumericDocValuesField(FieldNames.values(field.name()), value));
            }
        }
        if (field.isSortable() && values.nonEmpty()) {
            document.add(new NumericDocValuesField(FieldNames.sort(field.name()), values.head()));
        }
    }

    private static void vector(Document document, VectorSearchField<?> field, float[] numbers) {
        if (numbers.length != field.dimensions()) {
            throw new IllegalArgumentException(
                    field + " has " + field.dimensions() + " dimensions, found a vector of " + numbers.length);
        }
        document.add(new KnnFloatVectorField(field.name(), numbers, function(field.similarity())));
    }

    private static VectorSimilarityFunction function(VectorSimilarity similarity) {
        return switch (similarity) {
            case COSINE -> VectorSimilarityFunction.COSINE;
            case DOT_PRODUCT -> VectorSimilarityFunction.DOT_PRODUCT;
            case EUCLIDEAN -> VectorSimilarityFunction.EUCLIDEAN;
            case MAXIMUM_INNER_PRODUCT -> VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT;
        };
    }

    private static void print(Fingerprint print, Seq<String> values) {
        print.add(values.size());
        values.forEach(print::add);
    }

    private static void printNumbers(Fingerprint print, Seq<Long> values) {
        print.add(values.size());
        values.forEach(print::add);
    }

    private static void print(Fingerprint print, Option<float[]> vector) {
        print.add(vector.map(numbers -> numbers.length).getOrElse(0));
        vector.forEach(numbers -> {
            for (float number : numbers) {
                print.add(Float.floatToIntBits(number));
            }
        });
    }

    /** Whether a word is there and how often, and nothing else. */
    private static FieldType words() {
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        words.setOmitNorms(true);
        words.freeze();
        return words;
    }
}
