package dev.tenon.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Lets through only what scores enough. */
final class MinimumScore implements CollectorManager<MinimumScore.Enough, Object[]> {

    private final MultiCollectorManager behind;
    private final float minimum;

    MinimumScore(MultiCollectorManager behind, float minimum) {
        this.behind = behind;
        this.minimum = minimum;
    }

    @Override
    public Enough newCollector() throws IOException {
        return new Enough(behind.newCollector(), minimum);
    }

    @Override
    public Object[] reduce(Collection<Enough> collectors) throws IOException {
        return behind.reduce(collectors.stream().map(Enough::behind).toList());
    }

    static final class Enough extends FilterCollector {

        private final float minimum;

        private Enough(Collector behind, float minimum) {
            super(behind);
            this.minimum = minimum;
        }

        private Collector behind() {
            return in;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                private @Nullable Scorable scored;

                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    scored = scorer;
                    super.setScorer(scorer);
                }

                @Override
                public void collect(int document) throws IOException {
                    Scorable scorer = scored;
                    if (scorer != null && scorer.score() >= minimum) {
                        super.collect(document);
                    }
                }
            };
        }
    }
}
