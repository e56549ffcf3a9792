package dev.tenon.benchmarks.message.memory;

/** The thread that hands on what a queue has, for queues that bring none. It is interrupted to end it. */
final class ConsumerThread {

    private final Thread thread;

    private ConsumerThread(Thread thread) {
        this.thread = thread;
    }

    /** A step of it. */
    @FunctionalInterface
    interface Step {
        void run() throws InterruptedException;
    }

    /** Does the step over and over. */
    static ConsumerThread doing(Step step) {
        Thread thread = new Thread(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    step.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return new ConsumerThread(thread);
    }

    void end() {
        thread.interrupt();
    }
}
