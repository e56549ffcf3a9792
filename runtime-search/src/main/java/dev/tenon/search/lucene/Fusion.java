package dev.tenon.search.lucene;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reciprocal rank fusion (Cormack, Clarke, Buettcher: Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods,
 * SIGIR 2009). For use by one thread.
 */
final class Fusion {

    /** How many of each ranking count at least. */
    static final int WINDOW = 100;

    private static final float K = 60;

    private final Map<Integer, Float> scores = new LinkedHashMap<>();

    /** Takes a ranking in, the best first. */
    void add(ScoreDoc[] ranking) {
        for (int i = 0; i < ranking.length; i++) {
            scores.merge(ranking[i].doc, 1 / (K + i + 1), Float::sum);
        }
    }

    /** All of them, the best first. */
    Seq<ScoreDoc> ranked() {
        return Vector.ofAll(scores.entrySet())
                .map(entry -> new ScoreDoc(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
    }
}
