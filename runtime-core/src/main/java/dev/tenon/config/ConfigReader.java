package dev.tenon.config;

import dev.tenon.effect.FieldError;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of one record; generated code calls it, once for each. A value that is wrong is noted, and something
 * stands in for it until all components were read, so that every mistake is told and not only the first. For use by one thread.
 */
public final class ConfigReader {

    private final Reading reading;
    private final ConfigKey at;
    private boolean failed;

    ConfigReader(Reading reading, ConfigKey at) {
        this.reading = reading;
        this.at = at;
    }

    /** A value without a default. */
    public <T> T value(String name, TextForm<T> form) {
        ConfigKey key = at.child(name);
        return reading.find(key, form).map(entry -> read(entry, form)).getOrElse(() -> missing(key, form));
    }

    /** A value that is {@code defaultText} unless set. */
    public <T> T value(String name, TextForm<T> form, String defaultText) {
        ConfigKey key = at.child(name);
        return read(reading.find(key, form).getOrElse(() -> Reading.byDefault(key, defaultText)), form);
    }

    /** A value that may be left out. */
    public <T> Option<T> optional(String name, TextForm<T> form) {
        return reading.find(at.child(name), form).map(entry -> read(entry, form));
    }

    /** The items of a list that is empty unless set: a list in a file, or a text with commas. */
    public <T> Seq<T> items(String name, TextForm<T> form) {
        return items(name, form, "");
    }

    /** The items of a list that is {@code defaultText} unless set. */
    public <T> Seq<T> items(String name, TextForm<T> form, String defaultText) {
        return reading.items(at.child(name), defaultText).map(entry -> read(entry, form));
    }

    /** What is set below a key, by the words that follow it; empty unless set. The environment cannot. */
    public <T> Map<String, T> entries(String name, TextForm<T> form) {
        ConfigKey key = at.child(name);
        reading.findings().knowBelow(key);
        return reading.source()
                .below(key.name())
                .foldLeft(
                        LinkedHashMap.empty(),
                        (map, entry) -> map.put(entry.key().substring(key.name().length() + 1), read(entry, form)));
    }

    /** A record inside of this one. */
    public <C> C section(String name, Function<? super ConfigReader, ? extends C> read) {
        ConfigReader inner = new ConfigReader(reading, at.child(name));
        C section = read.apply(inner);
        if (inner.failed) {
            failed = true;
            reading.wrong(at.child(name).name());
        }
        return section;
    }

    /** A record inside of this one that is there when anything in it is set. */
    @SuppressWarnings("ReturnValueIgnored") // A trial is about what it finds.
    public <C> Option<C> optionalSection(String name, Function<? super ConfigReader, ? extends C> read) {
        Reading trial = new Reading(reading.source());
        read.apply(new ConfigReader(trial, at.child(name)));
        if (trial.isAnySet()) {
            return Option.some(section(name, read));
        }
        reading.findings().knowAll(trial.findings());
        return Option.none();
    }

    /** The record itself. */
    public <C> C record(Supplier<? extends C> make) {
        return record(make, unruled -> List.empty());
    }

    /** The record itself, and what its validator finds. */
    public <C> C record(Supplier<? extends C> make, Function<? super C, ? extends Seq<FieldError>> rules) {
        try {
            C made = make.get();
            rules.apply(made).forEach(error -> broken(error.path(), error.message()));
            return made;
        } catch (RuntimeException refused) {
            // Else it may be about what stands in for other values.
            if (!failed) {
                fail(at.name(), at.name() + " is refused: " + refused.getMessage());
            }
            return nothing();
        }
    }

    private void broken(String path, String message) {
        String key = path.isEmpty()
                ? at.name()
                : at.name() + "."
                        + List.of(path.split("\\.")).map(ConfigKey::kebab).mkString(".");
        if (!reading.isWrong(key)) {
            fail(key, reading.describe(key) + " " + message);
        }
    }

    private <T> T read(ConfigEntry entry, TextForm<T> form) {
        reading.show(entry, form.isSecret());
        return form.read(entry.text()).getOrElse(() -> {
            fail(entry.key(), reading.describe(entry.key()) + " must be " + form.allowed());
            return standIn(entry.key(), form);
        });
    }

    private <T> T missing(ConfigKey key, TextForm<T> form) {
        if (!reading.isWrong(key.name())) {
            fail(
                    key.name(),
                    key.name() + " is not set and has no default: set it to " + form.allowed() + ", in a file, by --"
                            + key.name() + "=..., or by the variable " + key.dashed());
        }
        return standIn(key.name(), form);
    }

    private <T> T standIn(String key, TextForm<T> form) {
        failed = true;
        reading.wrong(key);
        return form.placeholder();
    }

    private void fail(String key, String message) {
        failed = true;
        reading.findings().add(key, message);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // It is in a record that is thrown away.
    private static <C> C nothing() {
        @Nullable C none = null;
        return none;
    }
}
