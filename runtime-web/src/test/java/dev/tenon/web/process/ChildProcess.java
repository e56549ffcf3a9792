package dev.tenon.web.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A running {@link HostedProgram}, and what it has said. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final Lines out;
    private final Lines log;
    private final int port;

    ChildProcess(long finishWithinMillis) throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostedProgram.class.getName(),
                        Long.toString(finishWithinMillis))
                .start();
        out = new Lines(process.getInputStream());
        log = new Lines(process.getErrorStream());
        port = Integer.parseInt(out.await("port ", 1).getFirst().substring("port ".length()));
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    Socket connect() throws IOException {
        return new Socket("localhost", port);
    }

    /** Sends SIGTERM. By the handle, because the process itself would close its streams here. */
    void terminate() {
        process.toHandle().destroy();
    }

    void go() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    void awaitRefusal() throws IOException {
        while (true) {
            try {
                connect().close();
            } catch (ConnectException refused) {
                return;
            }
        }
    }

    Lines out() {
        return out;
    }

    /** The exit code, after all output has been read. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end. It said " + out.all("") + " and logged " + log.all(""));
        }
        out.awaitEnd();
        log.awaitEnd();
        return process.exitValue();
    }

    Lines log() {
        return log;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The lines of a stream, read as they come. */
    static final class Lines {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private final List<String> lines = new ArrayList<>();
        private boolean ended;

        Lines(InputStream stream) {
            Thread.ofVirtual().start(() -> read(stream));
        }

        private void read(InputStream stream) {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(line -> note(line, false));
            } catch (IOException | UncheckedIOException killed) {
                note("(" + killed + ")", false);
            } finally {
                note("", true);
            }
        }

        private void note(String line, boolean end) {
            lock.lock();
            try {
                if (end) {
                    ended = true;
                } else {
                    lines.add(line);
                }
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        List<String> all(String prefix) {
            lock.lock();
            try {
                return lines.stream().filter(line -> line.contains(prefix)).toList();
            } finally {
                lock.unlock();
            }
        }

        List<String> await(String prefix, int count) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (all(prefix).size() < count) {
                    if (ended) {
                        throw new AssertionError("It ended after " + lines);
                    }
                    changed.await();
                }
                return all(prefix);
            } finally {
                lock.unlock();
            }
        }

        void awaitEnd() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (!ended) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
