package dev.tenon.testing;

import dev.tenon.health.Health;
import dev.tenon.health.HealthCheck;
import dev.tenon.health.HealthComponent;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A part of a host that notes what is done with it. */
record TestPart(String name, Queue<String> events, OnStart onStart, OnStop onStop, HealthCheck check)
        implements Hosted {

    interface OnStart {
        void run() throws Exception;
    }

    interface OnStop {
        Seq<String> run(Grace grace) throws Exception;
    }

    static TestPart of(String name, Queue<String> events) {
        return new TestPart(name, events, () -> {}, grace -> List.empty(), Health::up);
    }

    static TestPart named(String name) {
        return of(name, new ConcurrentLinkedQueue<>());
    }

    TestPart starting(OnStart other) {
        return new TestPart(name, events, other, onStop, check);
    }

    TestPart stopping(OnStop other) {
        return new TestPart(name, events, onStart, other, check);
    }

    TestPart checked(HealthCheck other) {
        return new TestPart(name, events, onStart, onStop, other);
    }

    @Override
    public void start() throws Exception {
        onStart.run();
        events.add("start " + name);
    }

    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        Seq<String> interrupted = onStop.run(grace);
        events.add("stop " + name);
        return interrupted;
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(name, check));
    }
}
