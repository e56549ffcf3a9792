package dev.tenon.runtime;

import dev.tenon.DevelopmentOnly;
import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigProblem;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.ConfigType;
import dev.tenon.config.Configured;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects everything that is wrong with the parts of a context, so that all of it is told at once. Generated modules use
 * it: first {@link #port} and {@link #require} for each part, then {@link #transactions}. For use by one thread, once.
 */
public final class Startup {

    private final String context;
    private Deployment deployment = Deployment.current();
    private Set<Class<?>> acknowledged = HashSet.empty();
    private Observation observation = Observation.UNTOLD;
    private List<Hosted> own = List.empty();
    private Map<String, TransactionManager> managers = LinkedHashMap.empty();
    private List<String> problems = List.empty();
    private List<Throwable> causes = List.empty();

    /** Starts {@code context} where {@link Deployment#current} says. */
    public Startup(String context) {
        this.context = context;
    }

    /** Says where the context runs. */
    public void deployment(Deployment other) {
        deployment = other;
    }

    /** Admits a part that is {@link DevelopmentOnly} to production, on purpose. */
    public void acknowledge(Class<?> part) {
        acknowledged = acknowledged.add(part);
    }

    /** Lets effects make spans, to the {@code GlobalOpenTelemetry} of the process. */
    public void tracing() {
        observation = observation.withSpans();
    }

    /** Lets effects be counted, to the {@code GlobalOpenTelemetry} of the process. */
    public void metrics() {
        observation = observation.withMetrics();
    }

    /** The platform that effects of the context run on: the given one, which records what was asked for. */
    public Platform observed(Platform platform) {
        return observation.of(platform);
    }

    /** Takes note of what {@code check} finds; what it throws is a problem as well. */
    public void check(String name, Callable<Option<String>> check) {
        try {
            check.call().forEach(problem -> note(name + ": " + problem));
        } catch (Exception thrown) {
            note(name + " cannot be checked: " + thrown, thrown);
        }
    }

    /** Takes note of all that {@code check} finds; what it throws is a problem as well. */
    public void checkAll(String name, Callable<? extends Seq<String>> check) {
        try {
            check.call().forEach(problem -> note(name + ": " + problem));
        } catch (Exception thrown) {
            note(name + " cannot be checked: " + thrown, thrown);
        }
    }

    /**
     * Makes a port.
     *
     * @param name what the module calls it, such as {@code bookStore}
     * @param type what it is, such as {@code BookStore}
     * @return the port, or when it cannot be made one that must not be used before {@link #transactions} has thrown
     */
    public <S, T extends S> TransactionalPort<S, T> port(
            String name, String type, Supplier<? extends TransactionalPort<S, T>> maker) {
        try {
            TransactionalPort<S, T> port = maker.get();
            admit(name, type, HashSet.of(port.getClass(), port.reads().getClass()));
            managers = managers.put(name, port.manager());
            return port;
        } catch (RuntimeException | LinkageError thrown) {
            return new MissingPort<>(note(name + " cannot be made: " + thrown, thrown));
        }
    }

    /**
     * Makes a port that can do more than ports do.
     *
     * @param name what the module calls it, such as {@code messages}
     * @param type what it is, such as {@code MessageLog}
     * @return the port; when it cannot be made, what must not be asked before {@link #transactions} has thrown
     */
    public <P extends TransactionalPort<?, ?>> Supplier<P> wholePort(
            String name, String type, Supplier<? extends P> maker) {
        try {
            P port = maker.get();
            admit(name, type, HashSet.of(port.getClass()));
            managers = managers.put(name, port.manager());
            return () -> port;
        } catch (RuntimeException | LinkageError thrown) {
            return missing(note(name + " cannot be made: " + thrown, thrown));
        }
    }

    /**
     * A part without a default; takes note if it is missing.
     *
     * @param name what the module calls it, such as {@code notifier}
     * @param type what it is, such as {@code Notifier}
     * @param part where it comes from. Asked at each use anew, and at the start only in production, for what is for development
     */
    public <P> Supplier<? extends P> require(String name, String type, Option<Supplier<? extends P>> part) {
        if (part.isEmpty()) {
            return missing(note(unset(name, type)));
        }
        try {
            if (deployment.isProduction()) {
                admit(name, type, HashSet.of(part.get().get().getClass()));
            }
            return part.get();
        } catch (RuntimeException | LinkageError thrown) {
            return missing(note(name + " cannot be made: " + thrown, thrown));
        }
    }

    /**
     * A client of another server that a configuration says everything for; made of that unless it was given.
     *
     * @param name what the module calls it, such as {@code openLibraryClient}
     * @param type what it is, such as {@code OpenLibraryClient}
     * @param keys what the keys begin with that it is made of, such as {@code catalog.open-library}
     * @param given what was given instead
     */
    public <P> Supplier<? extends P> client(
            String name, String type, String keys, Option<Supplier<? extends P>> given, Supplier<? extends P> maker) {
        if (given.isDefined()) {
            return require(name, type, given);
        }
        try {
            P client = maker.get();
            return () -> client;
        } catch (Missing untold) {
            return missing(name + " cannot be made of " + keys);
        } catch (RuntimeException | LinkageError thrown) {
            return missing(note(name + " cannot be made of " + keys + ": " + thrown.getMessage(), thrown));
        }
    }

    /**
     * The values of a record of configuration; takes note of everything that is wrong with them.
     *
     * @param given what was given instead of reading it
     * @return when they cannot be read, what must not be asked before {@link #transactions} has thrown
     */
    public <C> Supplier<Configured<C>> config(
            ConfigType<C> type, ConfigSource source, Option<Supplier<Configured<C>>> given) {
        if (given.isDefined()) {
            return given.get();
        }
        try {
            Configured<C> configured = Configured.from(source, type);
            return () -> configured;
        } catch (ConfigException wrong) {
            wrong.problems().map(ConfigProblem::message).removeAll(problems).forEach(this::note);
            return missing(type + " cannot be read");
        }
    }

    /**
     * The module of another context, made at once if none was given, so that what is wrong with it is told with the rest.
     *
     * @param name what the module calls it, such as {@code jobs}
     * @param given the one that was given; whoever gave it starts, stops and watches it
     * @param maker makes one for this deployment
     */
    public <M extends Hosted> Supplier<M> module(
            String name, Option<? extends M> given, Function<? super Deployment, ? extends M> maker) {
        if (given.isDefined()) {
            return given::get;
        }
        try {
            M made = maker.apply(deployment);
            own = own.append(made);
            return () -> made;
        } catch (StartupException refused) {
            problems = problems.appendAll(refused.problems().map(problem -> name + ": " + problem));
            causes = causes.appendAll(List.of(refused.getSuppressed()));
            return missing(name + " cannot be made");
        } catch (RuntimeException | LinkageError thrown) {
            return missing(note(name + " cannot be made: " + thrown, thrown));
        }
    }

    /** The module of another context that has no default; takes note if it is missing. */
    public <M extends Hosted> Supplier<M> module(String name, String type, Option<? extends M> given) {
        return given.isDefined() ? given::get : missing(note(unset(name, type)));
    }

    /**
     * What all ports' transactions come from. Called after all parts are known.
     *
     * @param fallback the manager of a context without ports
     * @throws StartupException with everything that is wrong, such as parts that are missing or fail, or ports of several
     *     managers: a commit could then succeed in one and fail in another
     */
    public TransactionManager transactions(TransactionManager fallback) {
        List<TransactionManager> distinct = managers.values().toList().distinct();
        if (distinct.size() > 1) {
            String ports = managers.map(port -> port._1 + " (" + port._2 + ")").mkString(", ");
            note("its ports come from " + distinct.size() + " transaction managers, so that no commit could cover them"
                    + " all: " + ports + ". Give all ports of one database.");
        }
        distinct.forEach(manager -> checkAll("transactions (" + manager + ")", manager::problems));
        if (!problems.isEmpty()) {
            throw new StartupException(context, problems).because(causes);
        }
        return distinct.headOption().getOrElse(fallback);
    }

    /**
     * What the health of the context is made of: where its transactions come from, if it has ports, and the health of the
     * modules that were made for it.
     */
    public Seq<HealthComponent> health() {
        String ports = managers.keySet().mkString(", ");
        return managers.values()
                .toList()
                .distinct()
                .map(manager -> new HealthComponent(
                        context + ".transactions", () -> manager.health().with("ports", ports)))
                .appendAll(own.flatMap(Hosted::health));
    }

    private void admit(String name, String type, Set<Class<?>> classes) {
        if (!deployment.isProduction()) {
            return;
        }
        classes.filter(found -> found.isAnnotationPresent(DevelopmentOnly.class))
                .removeAll(acknowledged)
                .forEach(found -> note(named(found) + " (registered as " + type
                        + ") is for development only, and this is "
                        + deployment.name() + ": set " + name + ", or acknowledgeDevelopmentPart(" + named(found)
                        + ".class)"));
    }

    private static String named(Class<?> type) {
        return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
    }

    private static String unset(String name, String type) {
        String article = "AEIOU".indexOf(type.charAt(0)) < 0 ? "a " : "an ";
        return name + " is not set: parts." + name + "(...) takes " + article + type;
    }

    private static <P> Supplier<P> missing(String problem) {
        return () -> {
            throw new Missing(problem);
        };
    }

    /** What is missing is noted already. */
    private static final class Missing extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Missing(String problem) {
            super(problem);
        }
    }

    private String note(String problem) {
        problems = problems.append(problem);
        return problem;
    }

    private String note(String problem, Throwable cause) {
        causes = causes.append(cause);
        return note(problem);
    }
}
