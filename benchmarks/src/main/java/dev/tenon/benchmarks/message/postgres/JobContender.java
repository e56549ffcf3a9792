package dev.tenon.benchmarks.message.postgres;

import dev.tenon.benchmarks.turns.Contender;
import dev.tenon.benchmarks.turns.Scale;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Has a system of jobs do what is measured. */
final class JobContender implements Contender {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int DONE = 900;
    private static final int PICK_UPS = 100;
    private static final Duration PICKING_UP = Duration.ofSeconds(20);
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final double SECOND = 1e9;
    private static final double MILLI = 1e6;

    private final JobSystem jobs;
    private final Database database;
    private final PublishingCost publishing;
    private final ServerStatistics statistics;
    private final Scale scale;
    private final Random random = new Random(1);

    JobContender(
            JobSystem jobs, Database database, PublishingCost publishing, ServerStatistics statistics, Scale scale) {
        this.jobs = jobs;
        this.database = database;
        this.publishing = publishing;
        this.statistics = statistics;
        this.scale = scale;
    }

    @Override
    public Seq<Double> turn(String discipline) throws Exception {
        jobs.empty();
        return switch (discipline) {
            case JobContest.ENQUEUE -> List.of(enqueued());
            case JobContest.DRAIN -> List.of(drained());
            case JobContest.PICK_UP -> pickedUp();
            case JobContest.IDLE -> List.of(idle());
            case JobContest.WAITING -> waiting();
            case JobContest.PUBLISH -> publishing.measure(scale);
            default -> throw new IllegalArgumentException("no discipline is called " + discipline);
        };
    }

    private double enqueued() throws Exception {
        int count = scale.of(jobs.jobs());
        long begin = System.nanoTime();
        jobs.enqueueAll(0, count);
        return count * SECOND / (System.nanoTime() - begin);
    }

    private double drained() throws Exception {
        int count = scale.of(jobs.jobs());
        jobs.enqueueAll(0, count);
        JobArrivals arrivals = new JobArrivals(count, scale);
        return whileWorking(
                arrivals, () -> (count - 1) * SECOND / arrivals.await().nanos());
    }

    /** One at a time, at odd moments, to workers that have nothing to do. */
    private Seq<Double> pickedUp() throws Exception {
        PickUp pickUp = new PickUp();
        java.util.List<Double> millis = whileWorking(pickUp, () -> pickUps(pickUp));
        Collections.sort(millis);
        return List.of(millis.get(millis.size() / 2), millis.get((int) (millis.size() * 0.99)));
    }

    /** The first one is not counted; after some time there are no more of them. */
    private java.util.List<Double> pickUps(PickUp pickUp) throws Exception {
        java.util.List<Double> millis = new ArrayList<>();
        pickUp.millis(jobs, 0);
        long deadline = System.nanoTime() + PICKING_UP.toNanos() / scale.divisor();
        do {
            TimeUnit.MILLISECONDS.sleep(20 + random.nextInt(60));
            millis.add(pickUp.millis(jobs, millis.size() + 1));
        } while (millis.size() < scale.of(PICK_UPS) && System.nanoTime() - deadline < 0);
        return millis;
    }

    private double idle() throws Exception {
        return whileWorking(number -> {}, () -> {
            TimeUnit.NANOSECONDS.sleep(SETTLING.toNanos() / scale.divisor());
            long before = statistics.statements();
            long begin = System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(IDLE.toNanos() / scale.divisor());
            return (statistics.statements() - before) * SECOND / (System.nanoTime() - begin);
        });
    }

    private Seq<Double> waiting() throws Exception {
        double few = done(scale.of(FEW)) / MILLI;
        double many = done(scale.of(MANY)) / MILLI;
        return List.of(few, many, many / few);
    }

    /** How long it takes from the first job to the last, of some of those that wait. */
    private double done(int waiting) throws Exception {
        jobs.empty();
        jobs.fill(waiting);
        JobArrivals arrivals = new JobArrivals(Math.max(2, scale.of(DONE)), scale);
        return whileWorking(arrivals, () -> arrivals.await().nanos());
    }

    private <A> A whileWorking(IntConsumer handler, Callable<A> measured) throws Exception {
        Shift shift = jobs.work(handler);
        try {
            return measured.call();
        } finally {
            shift.end();
        }
    }

    @Override
    public void close() {
        jobs.close();
        database.close();
    }
}
