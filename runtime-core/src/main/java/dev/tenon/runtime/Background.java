package dev.tenon.runtime;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** A long-running effect as a part of a host: it runs until it is interrupted when its turn to stop has come. */
final class Background implements Hosted {

    private final String name;
    private final Platform platform;
    private final Logger logger;
    private final Supplier<? extends Exit<?>> run;
    private volatile @Nullable Attempt<Exit<?>> running;
    private volatile @Nullable Exit<?> ended;

    private Background(String name, Platform platform, Supplier<? extends Exit<?>> run) {
        this.name = name;
        this.platform = platform;
        this.logger = platform.logger(Host.class);
        this.run = run;
    }

    static <R> Background of(String name, Platform platform, R environment, Eff<? super R, ?> eff) {
        Eff<R, Object> widened = Eff.widen(eff);
        return new Background(name, platform, () -> widened.run(environment));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        running = Attempt.start(platform, "tenon-background-" + name, this::run);
    }

    private Exit<?> run() {
        Exit<?> exit = run.get();
        ended = exit;
        if (exit instanceof Exit.Failed<?> failed && !isInterruption(failed)) {
            logger.error("{} has failed and does not run any more. {}", name, failed.render());
        }
        return exit;
    }

    @Override
    public Seq<String> stop(Grace grace) throws InterruptedException {
        Attempt<Exit<?>> stopped = running;
        if (stopped == null) {
            return List.empty();
        }
        stopped.interrupt();
        return switch (stopped.await(grace.interruptLimit())) {
            case Attempt.Outcome.Stuck<Exit<?>>(String place) ->
                throw new IllegalStateException("it was interrupted and has not ended; it is at " + place);
            case Attempt.Outcome.Returned<Exit<?>> returned -> List.empty();
            case Attempt.Outcome.Threw<Exit<?>> threw -> List.empty();
        };
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(name, this::check));
    }

    /** An effect that has ended well had an end; one that has failed is missed. */
    private Health check() {
        return ended instanceof Exit.Failed<?> failed
                ? Health.down("it has failed: " + failed.failure().message())
                : Health.up().with("running", Boolean.toString(ended == null));
    }

    private static boolean isInterruption(Exit.Failed<?> failed) {
        return failed.failure() instanceof Failure.Interrupted;
    }
}
