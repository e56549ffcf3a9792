package dev.tenon.config;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/** A source that is a map. */
final class MapConfigSource implements ConfigSource {

    private static final String ORIGIN = "given by the program";

    private final TreeMap<String, String> values;

    MapConfigSource(Map<String, String> values) {
        this.values = TreeMap.ofEntries(values);
    }

    @Override
    public Option<ConfigEntry> find(ConfigKey key) {
        return values.get(key.name()).map(text -> entry(key.name(), text));
    }

    @Override
    public Seq<ConfigEntry> below(String prefix) {
        return values.filterKeys(key -> key.startsWith(prefix + ".")).toList().map(entry -> entry(entry._1, entry._2));
    }

    private static ConfigEntry entry(String key, String text) {
        return new ConfigEntry(key, text, ORIGIN, 0);
    }
}
