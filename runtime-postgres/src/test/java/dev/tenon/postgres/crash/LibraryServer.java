package dev.tenon.postgres.crash;

import dev.tenon.postgres.message.MailDatabase;
import dev.tenon.postgres.message.MessageTables;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.postgres.store.TestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A server that keeps what it acknowledged (fsync is on) and can be killed and started again on the same data. All tests of this package
 * share it, each in a database of its own.
 */
final class LibraryServer {

    private static final LibraryServer SHARED = start();

    private final Path data;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private EmbeddedPostgres server;

    private LibraryServer(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.port = server.getPort();
        this.server = server;
    }

    static LibraryServer shared() {
        return SHARED;
    }

    private static LibraryServer start() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgres")), "crash");
            return new LibraryServer(data, started(data, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = TestServer.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** A database with the library in it. */
    LibraryDatabase newLibrary() {
        String name = "library_" + databases.incrementAndGet();
        new LibraryDatabase(url("postgres")).execute("CREATE DATABASE " + name);
        LibraryDatabase made = new LibraryDatabase(url(name));
        made.execute(PostgresLibrary::create);
        return made;
    }

    /** A database with the library and the tables of messages in it. */
    LibraryDatabase newIndexedLibrary() {
        LibraryDatabase made = newLibrary();
        made.execute("SET search_path = library; " + MessageTables.SQL);
        return made;
    }

    /** A database with nothing but the tables of messages and of their effects. */
    LibraryDatabase newMail() {
        String name = "mail_" + databases.incrementAndGet();
        new LibraryDatabase(url("postgres")).execute("CREATE DATABASE " + name);
        LibraryDatabase made = new LibraryDatabase(url(name));
        made.execute(MailDatabase.TABLES_SQL);
        return made;
    }

    private String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    /** Kills the server and all of its processes at once, as a machine that loses power does. */
    void kill() {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the killed server on the same data and the same port. */
    void restart() {
        try {
            server.close();
            server = started(data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
