package dev.tenon.search.lucene;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** Does changes to what is searched and to what is being built. Each answers with a key and a reason when it cannot be done. */
final class Changes<E> {

    private final DocumentWriter<E> documents;
    private final @Nullable Generation shown;
    private final @Nullable LuceneBuild<E> build;

    Changes(DocumentWriter<E> documents, @Nullable Generation shown, @Nullable LuceneBuild<E> build) {
        this.documents = documents;
        this.shown = shown;
        this.build = build;
    }

    Option<Tuple2<String, String>> put(String key, E entity) throws IOException {
        try {
            Document document = documents.write(key, entity);
            if (shown != null) {
                shown.writer().updateDocument(Generation.key(key), document);
            }
            if (build != null) {
                build.put(key, document);
            }
            return Option.none();
        } catch (org.apache.lucene.store.AlreadyClosedException closed) {
            throw closed;
        } catch (RuntimeException flaw) {
            remove(key);
            return Option.some(Tuple.of(key, String.valueOf(flaw.getMessage())));
        }
    }

    Option<Tuple2<String, String>> remove(String key) throws IOException {
        if (shown != null) {
            shown.writer().deleteDocuments(Generation.key(key));
        }
        if (build != null) {
            build.remove(key);
        }
        return Option.none();
    }

    Option<Tuple2<String, String>> clear() throws IOException {
        if (shown != null) {
            shown.writer().deleteAll();
        }
        if (build != null) {
            build.clear();
        }
        return Option.none();
    }
}
