package dev.tenon.runtime;

import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigProblem;
import dev.tenon.effect.Eff;
import dev.tenon.health.HealthCheck;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Says what a {@link Host} is made of. A part is made when it is added, of parts that were added before; parts start in this
 * order and stop in reverse. What is wrong with any of them is told by {@link #build}, all at once. For use by one thread,
 * once.
 */
public final class HostPlan {

    private static final Duration FINISH_WITHIN = Duration.ofSeconds(30);
    private static final Duration INTERRUPT_LIMIT = Duration.ofSeconds(10);
    private static final Duration HEALTH_LIMIT = Duration.ofSeconds(2);

    private final Platform platform;
    private final LateHealth health = new LateHealth();
    private List<Hosted> parts = List.empty();
    private List<String> problems = List.empty();
    private List<Throwable> causes = List.empty();
    private Duration finishWithin = FINISH_WITHIN;
    private Duration interruptLimit = INTERRUPT_LIMIT;
    private Duration healthLimit = HEALTH_LIMIT;
    private boolean stopsOnSignal = true;

    HostPlan(Platform platform) {
        this.platform = platform;
    }

    /**
     * Makes a part and adds it. What {@code maker} throws is a problem; those of a {@link StartupException}
     * and of a {@link ConfigException} are several.
     *
     * @param maker makes it, without starting it; may {@link Part#get} parts that were added before
     */
    public <P extends Hosted> Part<P> add(Supplier<? extends P> maker) {
        try {
            P part = maker.get();
            parts = parts.append(part);
            return new Part<>(Option.some(part), this::refused);
        } catch (Refused consequence) {
            return new Part<>(Option.none(), this::refused);
        } catch (StartupException refused) {
            problems = problems.appendAll(refused.named());
            causes = causes.appendAll(List.of(refused.getSuppressed()));
        } catch (ConfigException wrong) {
            problems = problems.appendAll(wrong.problems().map(ConfigProblem::message));
        } catch (RuntimeException | LinkageError thrown) {
            problems = problems.append("a part cannot be made" + madeAt(thrown) + ": " + thrown);
            causes = causes.append(thrown);
        }
        return new Part<>(Option.none(), this::refused);
    }

    /** Where the plan was told how the part is made, so that somebody can tell which one it is. */
    private static String madeAt(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        for (int i = 1; i < trace.length; i++) {
            if (trace[i].getClassName().equals(HostPlan.class.getName())) {
                return " (" + trace[i - 1].getFileName() + ":" + trace[i - 1].getLineNumber() + ")";
            }
        }
        return "";
    }

    /**
     * Adds an effect that runs from the start of the host to its stop, such as a loop, on a thread of its own. When its turn to
     * stop has come it is interrupted, and its finalizers are waited for. When it fails it is down, and the log says why.
     *
     * @param name what people call it
     * @param environment makes what it runs in; may {@link Part#get} parts that were added before
     */
    public <R> Part<Hosted> run(String name, Supplier<? extends R> environment, Eff<? super R, ?> eff) {
        return this.<Hosted>add(() -> Background.<R>of(name, platform, environment.get(), eff));
    }

    /** Adds a component to the health of the host, such as a circuit breaker or something outside. */
    public HostPlan watch(String name, HealthCheck check) {
        add(() -> new Watched(name, check));
        return this;
    }

    /** The health of the host that is going to be, for a part that tells it to others. Not ready before the host has started. */
    public Supplier<HealthReport> health() {
        return health;
    }

    /** How long work in flight may take to finish when the host stops: all parts together. 30 seconds unless set. */
    public HostPlan finishWithin(Duration other) {
        finishWithin = other;
        return this;
    }

    /** How long each part may then take to clean up what was interrupted, before it is left behind. 10 seconds unless set. */
    public HostPlan interruptLimit(Duration other) {
        interruptLimit = other;
        return this;
    }

    /** How long a health check may take before it counts as down. 2 seconds unless set. */
    public HostPlan healthLimit(Duration other) {
        healthLimit = other;
        return this;
    }

    /** The host is stopped by its owner only, and not by SIGTERM or Ctrl-C: for tests, and for hosts inside of others. */
    public HostPlan ignoreSignals() {
        stopsOnSignal = false;
        return this;
    }

    /**
     * The host, not started.
     *
     * @throws StartupException with all problems of all parts
     */
    public Host build() {
        if (!problems.isEmpty()) {
            throw new StartupException("The host", problems).because(causes);
        }
        Host host = new Host(platform, parts, finishWithin, interruptLimit, healthLimit, stopsOnSignal);
        health.tells(host);
        return host;
    }

    private StartupException refused() {
        return new Refused(problems);
    }

    /** Thrown where a part is needed that could not be made, so that one cause is one problem. */
    static final class Refused extends StartupException {
        private static final long serialVersionUID = 1L;

        Refused(List<String> problems) {
            super("The host", problems);
        }
    }
}
