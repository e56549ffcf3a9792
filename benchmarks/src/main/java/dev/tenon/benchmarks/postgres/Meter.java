package dev.tenon.benchmarks.postgres;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures the calling thread and its JVM. */
final class Meter {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * Does operations until the time is over.
     *
     * @param nanos how long; 0 for one operation
     */
    Slice measure(Task task, long nanos) throws Exception {
        task.prepare();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long jvm = machine.getProcessCpuTime();
        long thread = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long operations = 0;
        long took;
        do {
            task.run();
            operations++;
            took = System.nanoTime() - begin;
        } while (took < nanos);
        return new Slice(
                operations,
                took,
                threads.getCurrentThreadCpuTime() - thread,
                machine.getProcessCpuTime() - jvm,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }
}
