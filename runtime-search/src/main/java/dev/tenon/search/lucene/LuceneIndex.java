package dev.tenon.search.lucene;

import dev.tenon.search.FoundDocuments;
import dev.tenon.search.IndexBuild;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchType;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of Lucene. What it shows is its current {@link Generation}; while it is built there is a next one, to which changes are done as
 * well.
 */
final class LuceneIndex<E> implements SearchIndex<E> {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private final SearchType<?, E> type;
    private final Place place;
    private final String definition;
    private final String writing;
    private final String reading;
    private final FieldAnalyzer analyzer;
    private final DocumentWriter<E> documents;
    private final Finder<E> finder;
    private final Highlights<E> highlights;
    private final Completion<E> completion;
    private final ReentrantLock lock = new ReentrantLock();
    private final String reason;

    /** What is searched; none before it was built for the first time. */
    private volatile @Nullable Generation current;

    /** What is being built; under the lock. */
    private @Nullable LuceneBuild<E> next;

    LuceneIndex(SearchType<?, E> type, Place place) {
        this.type = type;
        this.place = place;
        this.definition = type.definition() + " by " + Analyzers.version();
        this.writing = "the search index of " + type + " cannot be written";
        this.reading = "the search index of " + type + " cannot be read";
        this.analyzer = Analyzers.of(type);
        this.documents = new DocumentWriter<>(type, analyzer);
        this.finder = new Finder<>(type, analyzer);
        this.highlights = new Highlights<>(type, analyzer);
        this.completion = new Completion<>(type, analyzer);
        this.reason = openNewest();
    }

    /** Opens the newest generation that is complete and fits, and deletes the others. Returns what is wrong if there is none. */
    private String openNewest() {
        String found = "is new";
        Option<Integer> kept = Option.none();
        try {
            for (int number : place.generations()) {
                if (kept.isEmpty()) {
                    try {
                        Option<String> complete = Generation.completeFor(place, number);
                        if (complete.contains(definition)) {
                            current = Generation.open(place, number, analyzer);
                            kept = Option.some(number);
                            continue;
                        }
                        found = complete.isDefined() ? "was made for other fields or analyzers" : found;
                    } catch (IOException | RuntimeException broken) {
                        LOG.warn("Generation {} of the search index of {} cannot be read", number, type, broken);
                        found = "could not be read";
                    }
                }
                place.delete(number);
            }
        } catch (IOException e) {
            throw Calls.unavailable(reading, e);
        }
        return found;
    }

    @Override
    public Option<String> unbuilt() {
        return current == null ? Option.some(reason) : Option.none();
    }

    @Override
    public Map<String, String> apply(Seq<? extends IndexChange<E>> changes) {
        lock.lock();
        try {
            return Calls.of(writing, () -> {
                Map<String, String> refused = HashMap.empty();
                Changes<E> both = new Changes<>(documents, current, next);
                for (IndexChange<E> change : changes) {
                    Option<Tuple2<String, String>> flaw = switch (change) {
                        case IndexChange.Put<E> put -> both.put(put.key(), put.entity());
                        case IndexChange.Remove<E> remove -> both.remove(remove.key());
                        case IndexChange.Clear<E> clear -> both.clear();
                    };
                    refused = flaw.isDefined() ? refused.put(flaw.get()) : refused;
                }
                Generation shown = current;
                if (shown != null) {
                    shown.wrote();
                }
                return refused;
            });
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void commit() {
        Calls.run(writing, () -> {
            Generation shown = current;
            while (shown != null) {
                try {
                    shown.commit();
                    return;
                } catch (AlreadyClosedException closed) {
                    Generation other = current;
                    if (other == shown) {
                        throw closed;
                    }
                    // Another one has taken its place meanwhile. It holds everything that this one did, or has lost it
                    // and said so.
                    shown = other;
                }
            }
        });
    }

    @Override
    public void recover(Runnable lost) {
        lock.lock();
        try {
            Generation broken = current;
            if (broken != null && broken.isBroken()) {
                lost.run();
                Calls.run(writing, () -> {
                    current = Generation.open(place, broken.number(), analyzer);
                    broken.discard();
                });
                LOG.info("The search index of {} can be written again", type);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public IndexBuild<E> build() {
        lock.lock();
        try {
            if (next != null) {
                throw new IllegalStateException("the search index of " + type + " is being built");
            }
            LuceneBuild<E> build = Calls.of(writing, () -> {
                int number = place.generations().headOption().getOrElse(0) + 1;
                return new LuceneBuild<>(this, type, documents, Generation.open(place, number, analyzer), writing);
            });
            next = build;
            return build;
        } finally {
            lock.unlock();
        }
    }

    /** Puts a generation in the place of the current one. Under the lock. */
    void replaceBy(Generation built) throws IOException {
        built.complete(definition);
        built.wrote();
        Generation old = current;
        current = built;
        next = null;
        if (old != null) {
            old.discard();
            place.delete(old.number());
        }
    }

    /** Drops a generation that was not completed. Under the lock. */
    void drop(Generation unfinished) throws IOException {
        next = null;
        unfinished.discard();
        place.delete(unfinished.number());
    }

    ReentrantLock lock() {
        return lock;
    }

    @Override
    public FoundDocuments search(SearchQuery<E> query, SearchOptions<E> options) {
        return read(searcher -> finder.find(searcher, query, options));
    }

    @Override
    public Seq<Map<String, Seq<String>>> highlight(
            SearchQuery<E> query, SearchOptions.Highlighted<E> fields, Seq<? extends E> documents) {
        return Calls.of(reading, () -> highlights.of(query, fields, documents));
    }

    @Override
    public Seq<String> suggest(String beginning, int most) {
        return read(searcher -> completion.complete(searcher, beginning, most));
    }

    @Override
    public long count() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public boolean has(String key) {
        return read(searcher -> IndexKeys.print(searcher.getIndexReader(), key).isDefined());
    }

    @Override
    public Seq<String> keys(Option<String> after, int most) {
        return read(searcher -> IndexKeys.list(searcher.getIndexReader(), after, most));
    }

    @Override
    public Seq<String> different(Seq<? extends E> entities) {
        return read(searcher -> IndexKeys.different(searcher.getIndexReader(), type, documents, entities));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            Calls.run(writing, () -> {
                LuceneBuild<E> building = next;
                if (building != null) {
                    building.abandon();
                }
                Generation shown = current;
                current = null;
                if (shown != null) {
                    shown.close();
                }
                place.close();
            });
        } finally {
            lock.unlock();
        }
    }

    /** What is asked of a moment of the index. */
    @FunctionalInterface
    private interface Question<A> {
        A ask(Snapshot searcher) throws IOException;
    }

    private <A> A read(Question<A> question) {
        return Calls.of(reading, () -> {
            Generation shown = current;
            while (shown != null) {
                Option<Snapshot> acquired = acquired(shown);
                if (acquired.isDefined()) {
                    try {
                        return question.ask(acquired.get());
                    } finally {
                        shown.release(acquired.get());
                    }
                }
                shown = current;
            }
            throw new AlreadyClosedException("it was not built, or is closed");
        });
    }

    /** A moment of a generation; none when another one has just taken its place. */
    private Option<Snapshot> acquired(Generation shown) throws IOException {
        try {
            return Option.some(shown.acquire());
        } catch (AlreadyClosedException closed) {
            if (current == shown) {
                throw closed;
            }
            return Option.none();
        }
    }
}
