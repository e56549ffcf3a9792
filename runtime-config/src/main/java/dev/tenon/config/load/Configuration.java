package dev.tenon.config.load;

import dev.tenon.config.ConfigEntry;
import dev.tenon.config.ConfigKey;
import dev.tenon.config.ConfigProblem;
import dev.tenon.config.ConfigSource;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configuration of a program, of which each counts more than those before it: {@code application.yaml} (or
 * {@code .properties}) on the class path and in the working directory, {@code application-<profile>.yaml} at both, variables of
 * the environment, system properties, options of the command line. Texts are what they are: nothing in them is replaced.
 *
 * <p>The profile is what {@code tenon.profile} says on the command line or among the system properties, or else the variable
 * {@code TENON_PROFILE}; several have commas between them. Safe for use by several threads.
 */
public final class Configuration implements ConfigSource {

    private static final Logger LOG = LoggerFactory.getLogger(Configuration.class);

    private final Surroundings surroundings;
    private final ConfigFiles files;
    private final ReentrantLock reloading = new ReentrantLock();
    private final AtomicReference<Seq<Runnable>> listeners = new AtomicReference<>(List.empty());
    private final AtomicReference<Merged> merged;
    private final AtomicReference<Seq<String>> stamps;

    private Configuration(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.files = new ConfigFiles(surroundings);
        this.stamps = new AtomicReference<>(files.stamps());
        this.merged = new AtomicReference<>(Merged.of(surroundings));
        files.missing().forEach(profile -> LOG.warn("There is no file application-{}.yaml for the profile.", profile));
    }

    /** That of this process, whose command line has {@code arguments}. */
    public static Configuration load(String... arguments) {
        return in(Surroundings.ofProcess(arguments));
    }

    /** That of a program in these surroundings. */
    public static Configuration in(Surroundings surroundings) {
        return new Configuration(surroundings);
    }

    @Override
    public Option<ConfigEntry> find(ConfigKey key) {
        return merged.get().find(key);
    }

    /** What {@code key} is set to. For what has no record; the names of variables are those of all keys. */
    public Option<String> get(String key) {
        return find(ConfigKey.of(key)).map(ConfigEntry::text);
    }

    @Override
    public Seq<ConfigEntry> below(String prefix) {
        return merged.get().below(prefix);
    }

    @Override
    public Seq<String> variables(ConfigKey prefix) {
        return surroundings
                .environment()
                .filter((name, text) ->
                        !text.isEmpty() && prefix.variables().exists(start -> name.startsWith(start + "_")))
                .keySet()
                .toList()
                .sorted();
    }

    @Override
    public Seq<ConfigProblem> problems() {
        return merged.get().problems();
    }

    @Override
    public void onReload(Runnable listener) {
        listeners.updateAndGet(all -> all.append(listener));
    }

    /**
     * Reads files and system properties anew, and lets everything know that was read from them. When a file is broken, all stays
     * as it was, and the log says why.
     *
     * @return whether all could be read; what is wrong with single values is logged where they are used
     */
    public boolean reload() {
        reloading.lock();
        try {
            stamps.set(files.stamps());
            Merged anew = Merged.of(surroundings);
            if (!anew.problems().isEmpty()) {
                LOG.error(
                        "The configuration stays as it was: {}", anew.problems().mkString("; "));
                return false;
            }
            merged.set(anew);
            listeners.get().forEach(Runnable::run);
            return true;
        } finally {
            reloading.unlock();
        }
    }

    /**
     * Looks at the files in the directory again and again, and reads everything anew when one has changed. Runs until it is
     * interrupted, as the background of a host: {@code plan.run("configuration", runtime, configuration.watch(...))}.
     */
    public <R extends HasFibers> Eff<R, Unit> watch(Duration every) {
        return Eff.<R>sleep(every)
                .flatMap(slept -> Eff.<R, Unit>suspend(() -> {
                    if (!files.stamps().equals(stamps.get())) {
                        reload();
                    }
                    return watch(every);
                }));
    }
}
