package dev.tenon.config;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One reading of a source: what was found, and what is wrong with it. For use by one thread. */
final class Reading {

    /** Longer texts are cut in messages. */
    private static final int SHOWN = 100;

    private final ConfigSource source;
    private final Findings findings = new Findings();
    private Map<String, String> shown = HashMap.empty();
    private Set<String> wrong = HashSet.empty();
    private boolean anySet;

    Reading(ConfigSource source) {
        this.source = source;
    }

    ConfigSource source() {
        return source;
    }

    Findings findings() {
        return findings;
    }

    /** Whether anything was found that is no default. */
    boolean isAnySet() {
        return anySet;
    }

    /** The entry of {@code key}; of a secret, what is in the file that it names. */
    Option<ConfigEntry> find(ConfigKey key, TextForm<?> form) {
        findings.know(key);
        Option<ConfigEntry> own = source.find(key).filter(entry -> form.admits(entry.text()));
        Option<ConfigEntry> found = form.isSecret() ? orFile(key, own) : own;
        anySet |= found.isDefined();
        return found;
    }

    private Option<ConfigEntry> orFile(ConfigKey key, Option<ConfigEntry> own) {
        findings.know(key.file());
        Option<ConfigEntry> file =
                source.find(key.file()).filter(entry -> !entry.text().isBlank());
        if (file.isEmpty() || own.exists(entry -> entry.rank() > file.get().rank())) {
            return own;
        }
        return file.flatMap(entry -> contents(key, entry));
    }

    private Option<ConfigEntry> contents(ConfigKey key, ConfigEntry file) {
        String origin = file.origin() + ", from the file '" + file.text() + "'";
        try {
            String text = Files.readString(Path.of(file.text().strip())).stripTrailing();
            return Option.some(new ConfigEntry(key.name(), text, origin, file.rank()));
        } catch (IOException | RuntimeException unreadable) {
            findings.add(
                    file.key(),
                    file.key() + " = '" + file.text() + "' (" + file.origin() + ") names a file that cannot be read: "
                            + unreadable.getClass().getSimpleName());
            wrong(key.name());
            return Option.none();
        }
    }

    /** The items of a list: as many keys with an index, or one text with commas, whichever counts more. */
    Seq<ConfigEntry> items(ConfigKey key, String defaultText) {
        findings.know(key);
        Option<ConfigEntry> whole = source.find(key);
        Seq<ConfigEntry> listed = Stream.from(0)
                .map(n -> source.find(key.item(n)))
                .takeWhile(Option::isDefined)
                .map(Option::get)
                .toList();
        // A list is that of one source: a shorter one does not end in what another has further on.
        Seq<ConfigEntry> single =
                listed.takeWhile(entry -> entry.rank() == listed.head().rank());
        anySet |= whole.isDefined() || single.nonEmpty();
        if (single.nonEmpty()
                && !whole.exists(entry -> entry.rank() > single.head().rank())) {
            return single;
        }
        ConfigEntry text = whole.getOrElse(() -> byDefault(key, defaultText));
        return List.of(text.text().split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> new ConfigEntry(key.name(), item, text.origin(), text.rank()));
    }

    static ConfigEntry byDefault(ConfigKey key, String text) {
        return new ConfigEntry(key.name(), text, "its default", Integer.MIN_VALUE);
    }

    /** Remembers how messages speak of an entry. */
    void show(ConfigEntry entry, boolean secret) {
        String text = entry.text();
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        shown = shown.put(entry.key(), entry.key() + (secret ? "" : " = '" + cut + "'") + " (" + entry.origin() + ")");
    }

    /** The key, its text unless that is a secret, and its origin; the key alone where none was found. */
    String describe(String key) {
        return shown.get(key).orElse(shown.get(Findings.withoutIndex(key))).getOrElse(key);
    }

    /** Remembers that something stands in for the value of this key. */
    void wrong(String key) {
        wrong = wrong.add(key);
    }

    boolean isWrong(String key) {
        return wrong.contains(key) || wrong.contains(Findings.withoutIndex(key));
    }
}
