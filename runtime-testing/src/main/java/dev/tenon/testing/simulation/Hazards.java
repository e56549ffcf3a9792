package dev.tenon.testing.simulation;

/**
 * How often what goes wrong. Each is "once in so many steps" at which it could happen, and 0 is never.
 *
 * @param crash a process crashes before a step, or after a commit or a call of the world outside
 * @param failedCommit a commit fails by a conflict, or because the database does not answer before it is done or after; messages cannot be
 *     claimed or settled
 * @param trouble a call of the world outside is slow, or fails before or after it was done
 * @param pause a thread, or its whole process, stands still for a while
 * @param lateEvent an event between contexts is late
 * @param repeatedEvent an event between contexts comes once more
 * @param reorder whether events that have no order among them come in any
 * @param yield another thread goes on
 */
record Hazards(
        int crash,
        int failedCommit,
        int trouble,
        int pause,
        int lateEvent,
        int repeatedEvent,
        boolean reorder,
        int yield) {

    /** What a simulation has unless it is told otherwise. */
    static final Hazards USUAL = new Hazards(300, 60, 10, 400, 8, 8, true, 4);

    /** Nothing goes wrong, and everything comes in its turn. */
    static final Hazards NONE = new Hazards(0, 0, 0, 0, 0, 0, false, 0);

    Hazards crashEvery(int steps) {
        return new Hazards(steps, failedCommit, trouble, pause, lateEvent, repeatedEvent, reorder, yield);
    }

    Hazards failEveryCommit(int commits) {
        return new Hazards(crash, commits, trouble, pause, lateEvent, repeatedEvent, reorder, yield);
    }

    Hazards troubleEvery(int calls) {
        return new Hazards(crash, failedCommit, calls, pause, lateEvent, repeatedEvent, reorder, yield);
    }

    Hazards pauseEvery(int steps) {
        return new Hazards(crash, failedCommit, trouble, steps, lateEvent, repeatedEvent, reorder, yield);
    }

    Hazards delayEvery(int events) {
        return new Hazards(crash, failedCommit, trouble, pause, events, repeatedEvent, reorder, yield);
    }

    Hazards repeatEvery(int events) {
        return new Hazards(crash, failedCommit, trouble, pause, lateEvent, events, reorder, yield);
    }

    Hazards reordered(boolean isReordered) {
        return new Hazards(crash, failedCommit, trouble, pause, lateEvent, repeatedEvent, isReordered, yield);
    }

    Hazards yieldEvery(int steps) {
        return new Hazards(crash, failedCommit, trouble, pause, lateEvent, repeatedEvent, reorder, steps);
    }
}
