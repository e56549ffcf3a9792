package dev.tenon.config;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record of configuration, as generated code knows it: {@code CatalogConfigBinding.TYPE}. Immutable.
 *
 * @param <C> the record
 */
public final class ConfigType<C> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.config");

    private final String name;
    private final String prefix;
    private final Function<? super ConfigReader, ? extends C> read;
    private final BinaryOperator<C> reload;

    /**
     * The record called {@code name}, whose keys are below {@code prefix}.
     *
     * @param reload gets the values at present and those that were read anew, and makes what they are from then on
     */
    public ConfigType(
            String name, String prefix, Function<? super ConfigReader, ? extends C> read, BinaryOperator<C> reload) {
        this.name = name;
        this.prefix = prefix;
        this.read = read;
        this.reload = reload;
    }

    /** What its keys begin with. */
    public String prefix() {
        return prefix;
    }

    /**
     * Reads the record. Entries below the prefix that nothing reads, and variables of the environment that begin like it, are logged
     * as warnings.
     *
     * @throws ConfigException with everything that is wrong
     */
    public C read(ConfigSource source) {
        Reading reading = new Reading(source);
        Either<Seq<ConfigProblem>, C> examined = examine(reading);
        // Only here, and not at each reload: the environment stays what it was.
        reading.findings()
                .unread(source.variables(ConfigKey.of(prefix)))
                .forEach(unread -> LOG.warn("{}: {}", name, unread));
        return examined.getOrElseThrow(problems -> new ConfigException(name, problems));
    }

    /** The record, or everything that is wrong with the source and what it has for it. */
    public Either<Seq<ConfigProblem>, C> examine(ConfigSource source) {
        return examine(new Reading(source));
    }

    private Either<Seq<ConfigProblem>, C> examine(Reading reading) {
        ConfigSource source = reading.source();
        C made = read.apply(new ConfigReader(reading, ConfigKey.of(prefix)));
        reading.findings().unknown(source.below(prefix)).forEach(LOG::warn);
        Seq<ConfigProblem> problems =
                source.problems().appendAll(reading.findings().problems());
        return problems.isEmpty() ? Either.right(made) : Either.left(problems);
    }

    /** What the values are after they were read anew as {@code loaded}. */
    C reloaded(C current, C loaded) {
        return reload.apply(current, loaded);
    }

    @Override
    public String toString() {
        return name;
    }
}
