package dev.tenon.testing.simulation;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Hosted;
import dev.tenon.store.memory.MemoryDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Where the system of one run is set up: its processes, who uses them, and what is outside of both. Nothing goes wrong before it is set up.
 * For use in the simulation only.
 */
public final class World implements HasFibers {

    private final Engine engine;
    private final List<SimulatedProcess<?>> processes = new ArrayList<>();
    private final List<Client> clients = new ArrayList<>();

    private record Client(String name, Eff<HasFibers, ?> does) {}

    World(Engine engine) {
        this.engine = engine;
    }

    /**
     * Starts a process, which is started anew after each crash.
     *
     * @param name of the process and of its memory
     * @param build makes its module, whose parts are on the platform, the memory and the transport of the {@link Start}
     * @param runtime what effects in the module run in, such as {@code LendingModule::runtime}
     * @throws IllegalStateException when it does not start
     */
    public <M extends Hosted, R> SimulatedProcess<R> process(
            String name, Function<? super Start, ? extends M> build, Function<? super M, ? extends R> runtime) {
        return process(name, name, build, runtime);
    }

    /**
     * Starts one of several processes that have a memory in common, as two that run the same context have.
     *
     * @param memory the name of the memory
     */
    public <M extends Hosted, R> SimulatedProcess<R> process(
            String name,
            String memory,
            Function<? super Start, ? extends M> build,
            Function<? super M, ? extends R> runtime) {
        SimulatedProcess<R> process =
                new SimulatedProcess<>(name, memory, this, SimulatedProcess.<M, R>builder(build, runtime));
        processes.add(process);
        try {
            process.start();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " does not start: it was interrupted", interrupted);
        }
        return process;
    }

    /**
     * Lets somebody use the system once it is set up, at the same time as all others, while things go wrong. How it ends does not matter, unless
     * by a defect: a request may be refused, or never be answered.
     */
    public void client(String name, Eff<HasFibers, ?> does) {
        clients.add(new Client(name, does));
    }

    /** Waits until all messages are handled and all events have arrived. For setting the scene. */
    public void settle() {
        engine.settle();
    }

    /** Outside of all processes: what stands for the rest of the world runs here, and does not crash. */
    @Override
    public Platform platform() {
        return engine.platform;
    }

    /** What a memory keeps, as it is now. */
    public MemoryDatabase memory(String name) {
        return engine.memory(name);
    }

    /** Follows from the seed of the run, so that what is set up may differ from run to run. */
    public RandomGenerator random() {
        return engine.platform.random();
    }

    Engine engine() {
        return engine;
    }

    List<SimulatedProcess<?>> processes() {
        return processes;
    }

    void startClients() {
        for (Client client : clients) {
            engine.begins();
            engine.platform.start(client.name(), () -> {
                Exit<Object> exit =
                        client.does().<HasFibers, Object>map(value -> value).run(this);
                if (exit instanceof Exit.Failed<Object> failed && failed.failure() instanceof Failure.Defect) {
                    engine.trouble(client.name() + " met a defect: " + failed.render());
                }
                engine.ends();
            });
        }
    }
}
