package dev.tenon.message.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is not done: by its message, and by the text of which only one may be open. Not for several threads. */
final class EntryIndex {

    private final Map<String, Entry> byText = new HashMap<>();
    private final Supplier<Stream<Entry>> all;

    /** Made once somebody has looked for a message: most consumers' are never looked for. */
    private @Nullable Map<UUID, Entry> byMessage;

    /** An index of {@code all} that is not done. */
    EntryIndex(Supplier<Stream<Entry>> all) {
        this.all = all;
    }

    void add(Entry entry) {
        if (entry.unique != null) {
            byText.put(entry.unique, entry);
        }
        if (byMessage != null) {
            byMessage.put(entry.message, entry);
        }
    }

    /** It is done. */
    void remove(Entry entry) {
        if (byMessage != null) {
            byMessage.remove(entry.message);
        }
    }

    /** It is open again, and has its text if no other has taken it. */
    void takeText(Entry entry) {
        if (entry.unique != null) {
            byText.putIfAbsent(entry.unique, entry);
        }
    }

    /** Another one may have its text. */
    void freeText(Entry entry) {
        if (entry.unique != null) {
            byText.remove(entry.unique, entry);
        }
    }

    /** Null when there is none. */
    @Nullable
    Entry byText(String text) {
        return byText.get(text);
    }

    /** Null when there is none. */
    @Nullable
    Entry byMessage(UUID message) {
        if (byMessage == null) {
            byMessage = all.get().collect(Collectors.toMap(entry -> entry.message, entry -> entry));
        }
        return byMessage.get(message);
    }
}
