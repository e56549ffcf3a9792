package dev.tenon.search.lucene;

import dev.tenon.search.IndexBuild;
import dev.tenon.search.SearchType;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * A generation that is being built. Changes that come meanwhile are done to it under the lock of the index, and remembered by their keys:
 * what is added later of those is older.
 */
final class LuceneBuild<E> implements IndexBuild<E> {

    private final LuceneIndex<E> index;
    private final SearchType<?, E> type;
    private final DocumentWriter<E> documents;
    private final Generation generation;
    private final String writing;
    private final Set<String> changed = new HashSet<>();
    private boolean cleared;
    private boolean ended;

    LuceneBuild(
            LuceneIndex<E> index,
            SearchType<?, E> type,
            DocumentWriter<E> documents,
            Generation generation,
            String writing) {
        this.index = index;
        this.type = type;
        this.documents = documents;
        this.generation = generation;
        this.writing = writing;
    }

    @Override
    public Map<String, String> add(Seq<? extends E> entities) {
        index.lock().lock();
        try {
            return Calls.of(writing, () -> {
                Map<String, String> refused = HashMap.empty();
                for (E entity : entities) {
                    String key = type.textOf(entity);
                    Option<String> flaw = isKnownBetter(key) ? Option.none() : add(key, entity);
                    if (flaw.isDefined()) {
                        refused = refused.put(key, flaw.get());
                    }
                }
                return refused;
            });
        } finally {
            index.lock().unlock();
        }
    }

    private boolean isKnownBetter(String key) {
        return cleared || changed.contains(key);
    }

    private Option<String> add(String key, E entity) throws IOException {
        try {
            generation.writer().addDocument(documents.write(key, entity));
            return Option.none();
        } catch (AlreadyClosedException closed) {
            throw closed;
        } catch (RuntimeException flaw) {
            return Option.some(String.valueOf(flaw.getMessage()));
        }
    }

    void put(String key, Document document) throws IOException {
        generation.writer().updateDocument(Generation.key(key), document);
        changed.add(key);
    }

    void remove(String key) throws IOException {
        generation.writer().deleteDocuments(Generation.key(key));
        changed.add(key);
    }

    void clear() throws IOException {
        generation.writer().deleteAll();
        cleared = true;
    }

    @Override
    public void complete() {
        index.lock().lock();
        try {
            Calls.run(writing, () -> {
                if (ended) {
                    throw new AlreadyClosedException("its building has ended");
                }
                index.replaceBy(generation);
                ended = true;
            });
        } finally {
            index.lock().unlock();
        }
    }

    @Override
    public void abandon() {
        index.lock().lock();
        try {
            if (!ended) {
                ended = true;
                Calls.run(writing, () -> index.drop(generation));
            }
        } finally {
            index.lock().unlock();
        }
    }
}
