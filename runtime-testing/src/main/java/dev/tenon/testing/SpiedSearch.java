package dev.tenon.testing;

import dev.tenon.platform.Platform;
import dev.tenon.search.FoundDocuments;
import dev.tenon.search.IndexBuild;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchNode;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchType;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Indexes that are spied on: whatever is looked for in them is remembered, and answered by a test that wants to. Thread-safe. */
public final class SpiedSearch implements SearchBackend {

    private final SearchBackend backend;
    private final Platform platform;
    private final ConcurrentMap<SearchType<?, ?>, Planned> plans = new ConcurrentHashMap<>();
    private final AtomicReference<Seq<Asked>> asked = new AtomicReference<>(Vector.empty());
    private final ConcurrentMap<SearchType<?, ?>, Function<? super Asked, ? extends Seq<String>>> found =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<SearchType<?, ?>, Function<? super String, ? extends Seq<String>>> suggested =
            new ConcurrentHashMap<>();

    /** Spies on {@code backend}. Planned delays pass on {@code platform}. */
    public SpiedSearch(SearchBackend backend, Platform platform) {
        this.backend = backend;
        this.platform = platform;
    }

    /** What was looked for. */
    record Asked(SearchType<?, ?> type, SearchQuery<?> query, SearchOptions<?> options) {}

    /** What was looked for in the index of {@code type}, in its order. */
    Seq<Asked> asked(SearchType<?, ?> type) {
        return asked.get().filter(each -> each.type() == type);
    }

    /** From now on these keys, as text, are what the index of {@code type} finds. */
    void onSearch(SearchType<?, ?> type, Function<? super Asked, ? extends Seq<String>> keys) {
        found.put(type, keys);
    }

    /** From now on the index of {@code type} completes like this. */
    void onSuggest(SearchType<?, ?> type, Function<? super String, ? extends Seq<String>> completions) {
        suggested.put(type, completions);
    }

    /** What is planned for the next searches and suggestions of {@code type}. */
    Planned planned(SearchType<?, ?> type) {
        return plans.computeIfAbsent(type, unused -> new Planned());
    }

    /** Forgets what was looked for in the index of {@code type}, and plans; it answers itself again. */
    void reset(SearchType<?, ?> type) {
        asked.updateAndGet(all -> all.reject(each -> each.type() == type));
        found.remove(type);
        suggested.remove(type);
        planned(type).clear();
    }

    /** One page of all, the first one best. */
    private static FoundDocuments page(Seq<String> keys) {
        return new FoundDocuments(
                keys.zipWithIndex().map(key -> new FoundDocuments.FoundDocument(key._1, keys.size() - key._2)),
                keys.size(),
                Vector.empty(),
                Vector.empty(),
                Option.none());
    }

    @Override
    public <K, E> SearchIndex<E> open(String context, SearchType<K, E> type) {
        return new SpiedIndex<>(backend.open(context, type), type);
    }

    @Override
    public SearchNode node() {
        return backend.node();
    }

    private final class SpiedIndex<E> implements SearchIndex<E> {

        private final SearchIndex<E> index;
        private final SearchType<?, E> type;

        private SpiedIndex(SearchIndex<E> index, SearchType<?, E> type) {
            this.index = index;
            this.type = type;
        }

        @Override
        public FoundDocuments search(SearchQuery<E> query, SearchOptions<E> options) {
            Asked now = new Asked(type, query, options);
            asked.updateAndGet(all -> all.append(now));
            planned(type).meet(platform);
            Function<? super Asked, ? extends Seq<String>> keys = found.get(type);
            return keys == null ? index.search(query, options) : page(keys.apply(now));
        }

        @Override
        public Option<String> unbuilt() {
            return index.unbuilt();
        }

        @Override
        public Map<String, String> apply(Seq<? extends IndexChange<E>> changes) {
            return index.apply(changes);
        }

        @Override
        public void recover(Runnable lost) {
            index.recover(lost);
        }

        @Override
        public void commit() {
            index.commit();
        }

        @Override
        public IndexBuild<E> build() {
            return index.build();
        }

        @Override
        public Seq<Map<String, Seq<String>>> highlight(
                SearchQuery<E> query, SearchOptions.Highlighted<E> fields, Seq<? extends E> documents) {
            return index.highlight(query, fields, documents);
        }

        @Override
        public Seq<String> suggest(String beginning, int most) {
            planned(type).meet(platform);
            Function<? super String, ? extends Seq<String>> completions = suggested.get(type);
            return completions == null
                    ? index.suggest(beginning, most)
                    : completions.apply(beginning).take(most);
        }

        @Override
        public boolean has(String key) {
            return index.has(key);
        }

        @Override
        public long count() {
            return index.count();
        }

        @Override
        public Seq<String> keys(Option<String> after, int most) {
            return index.keys(after, most);
        }

        @Override
        public Seq<String> different(Seq<? extends E> entities) {
            return index.different(entities);
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
