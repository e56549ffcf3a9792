package dev.tenon.search.worker;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.search.SearchIndex;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An index between the moment it is opened and the moment it is closed. It is searched once it is complete. Safe for use by several
 * threads; opened and closed by one.
 */
final class LiveIndex<E> {

    private final String name;
    private final Supplier<SearchIndex<E>> opener;
    private final Latch complete;
    private volatile @Nullable SearchIndex<E> index;

    LiveIndex(String name, Supplier<SearchIndex<E>> opener, Platform platform) {
        this.name = name;
        this.opener = opener;
        this.complete = platform.latch();
    }

    /** Opens it, if it is not open. Returns why it has to be built, if it has. */
    Option<String> open() {
        SearchIndex<E> opened = index;
        if (opened == null) {
            opened = opener.get();
            index = opened;
        }
        Option<String> reason = opened.unbuilt();
        if (reason.isEmpty()) {
            complete.open();
        }
        return reason;
    }

    /** It was built. */
    void completed() {
        complete.open();
    }

    boolean isComplete() {
        return complete.isOpen();
    }

    /** The index, complete or not. */
    SearchIndex<E> get() {
        SearchIndex<E> opened = index;
        if (opened == null) {
            throw unavailable("is not open: it is as long as its module runs");
        }
        return opened;
    }

    /** The index, once it is complete. */
    SearchIndex<E> complete(Duration patience) {
        SearchIndex<E> opened = get();
        try {
            if (complete.isOpen() || complete.await(patience)) {
                return opened;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), e);
        }
        throw unavailable("is being built for the first time");
    }

    void close() {
        SearchIndex<E> opened = index;
        index = null;
        if (opened != null) {
            opened.close();
        }
    }

    private FailureException unavailable(String why) {
        return new FailureException(new Failure.Unavailable("the search index of " + name + " " + why));
    }
}
