package dev.tenon.testing.simulation;

import dev.tenon.message.QueueState;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Latch;
import dev.tenon.platform.TimeOrderedIds;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.transport.FaultyTransport;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What one run is made of. Of the one thread that runs. */
final class Engine {

    /** How long, in the time of the simulation, all may take that was begun. */
    private static final Duration LONGEST = Duration.ofDays(60);

    /** So many events are brought at a time, each by a thread that waits for its receiver. */
    private static final int BRINGERS = 4;

    final Scheduler scheduler;
    final Chronicle chronicle;
    final Choices choices;

    /** All that is no process. */
    final Domain outside = new Domain("outside", null);

    final SimulatedPlatform platform;
    private final Storm storm;
    private final Random random;
    private final TimeOrderedIds ids = new TimeOrderedIds();
    private final FaultyTransport transport;
    private final Map<String, MemoryDatabase> memories = new LinkedHashMap<>();
    private final List<Latch> bringers = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    /** Whether the log has what it does. */
    private final boolean isLogged;

    /** Clients that go on, requests that were not answered, processes that are down. */
    private int busy;

    private boolean ending;

    Engine(Course course, Hazards hazards, Strike strike, boolean isLogged) {
        this.isLogged = isLogged;
        this.choices = new Choices(course);
        this.scheduler = new Scheduler(choices);
        this.chronicle = new Chronicle(scheduler);
        this.storm = new Storm(hazards, strike, choices, scheduler, chronicle);
        this.random = new Random(course.seed());
        this.platform = platform(outside);
        this.transport = new FaultyTransport(platform, storm);
    }

    SimulatedPlatform platform(Domain domain) {
        return new SimulatedPlatform(scheduler, domain, storm, chronicle, random, ids, isLogged);
    }

    ProcessTransport transport(SimulatedPlatform of) {
        return new ProcessTransport(transport, of, scheduler, outside, this::bring);
    }

    MemoryDatabase memory(String name) {
        return memories.computeIfAbsent(name, absent -> new MemoryDatabase(platform));
    }

    Latch latch() {
        return new SimulatedLatch(scheduler, outside);
    }

    int occasions() {
        return storm.occasions();
    }

    boolean isEnding() {
        return ending;
    }

    void begins() {
        busy++;
    }

    void ends() {
        busy--;
    }

    /** What must not be, whatever the invariants are. */
    void trouble(String text) {
        troubles.add(text);
    }

    /** Those that were told of, and messages that were put aside. */
    Seq<String> troubles(boolean withDeadLetters) {
        Seq<String> dead = Vector.ofAll(memories.entrySet())
                .flatMap(entry -> MemoryMessageLog.in(entry.getValue())
                        .states()
                        .filter(state -> state._2.dead() > 0)
                        .map(state -> state._2.dead() + " dead letters of " + state._1 + " in the memory of "
                                + entry.getKey()));
        return Vector.ofAll(troubles).appendAll(withDeadLetters ? dead : Vector.empty());
    }

    /** Starts those that bring events. */
    void start() {
        for (int i = 0; i < BRINGERS; i++) {
            platform.start("transport", this::bringAll);
        }
    }

    private void bring() {
        bringers.forEach(Latch::open);
        bringers.clear();
    }

    private void bringAll() {
        try {
            while (true) {
                Latch fresh = latch();
                bringers.add(fresh);
                transport.deliverDue();
                Option<Instant> next = transport.nextDue();
                if (next.isEmpty()) {
                    fresh.await();
                } else {
                    fresh.await(Duration.between(platform.now(), next.get()));
                }
                bringers.remove(fresh);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all that was begun has come to its end. */
    void settle() {
        scheduler.rest(this::isQuiet, LONGEST);
    }

    private boolean isQuiet() {
        return busy == 0
                && transport.underway() == 0
                && memories.values().stream().allMatch(Engine::isDone);
    }

    private static boolean isDone(MemoryDatabase memory) {
        return MemoryMessageLog.in(memory).states().values().forAll(Engine::isDone);
    }

    /** What is scheduled for later is not waited for. */
    private static boolean isDone(QueueState state) {
        return state.waiting() + state.leased() + state.retrying() == 0;
    }

    /** Ends all threads, that of the caller by an error. */
    void end(Iterable<? extends SimulatedProcess<?>> processes) {
        ending = true;
        processes.forEach(SimulatedProcess::end);
        scheduler.kill(outside);
    }
}
