package dev.tenon.search.lucene;

import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.util.Version;

/** The analyzers that annotations name. Each is of one version of Lucene, which is kept with an index. */
final class Analyzers {

    /** Counts changes of the analyzers here, and of the fields that are made of components. */
    private static final int OWN_VERSION = 1;

    private Analyzers() {}

    /** What an index depends on beside the definition of its type. */
    static String version() {
        return OWN_VERSION + " of Lucene " + Version.LATEST.major;
    }

    /** The analyzer of each Lucene field of a type. */
    static FieldAnalyzer of(SearchType<?, ?> type) {
        Analyzer standard = named(TextSearchField.STANDARD);
        Map<String, Analyzer> byField = HashMap.empty();
        for (TextSearchField<?> text : type.texts()) {
            byField = byField.put(text.name(), named(text.analyzer()));
        }
        return new FieldAnalyzer(standard, byField);
    }

    static Analyzer named(String name) {
        return switch (name) {
            case TextSearchField.STANDARD -> new Standard();
            case "simple" -> new SimpleAnalyzer();
            case "whitespace" -> new WhitespaceAnalyzer();
            case "english" -> new English();
            case "german" -> new GermanAnalyzer();
            case "french" -> new FrenchAnalyzer();
            case "spanish" -> new SpanishAnalyzer();
            case "italian" -> new ItalianAnalyzer();
            case "portuguese" -> new PortugueseAnalyzer();
            case "dutch" -> new DutchAnalyzer();
            case "swedish" -> new SwedishAnalyzer();
            case "norwegian" -> new NorwegianAnalyzer();
            case "danish" -> new DanishAnalyzer();
            case "finnish" -> new FinnishAnalyzer();
            case "russian" -> new RussianAnalyzer();
            default -> throw new IllegalArgumentException("there is no analyzer " + name);
        };
    }

    /** Words by Unicode's rules, in lower case and without accents; none is left out. */
    private static final class Standard extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, normalize(fieldName, words));
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }

    /** The same, without frequent words and endings of English. */
    private static final class English extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            TokenStream lower = normalize(fieldName, new EnglishPossessiveFilter(words));
            return new TokenStreamComponents(
                    words, new PorterStemFilter(new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
