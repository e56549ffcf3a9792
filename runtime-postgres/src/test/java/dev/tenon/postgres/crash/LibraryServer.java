package dev.tenon.postgres.crash;

import dev.tenon.postgres.store.PostgresLibrary;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A server with the library in it, which keeps what it acknowledged (fsync is on) and can be killed and started again. */
final class LibraryServer implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private LibraryServer(Path data, int port, EmbeddedPostgres server) {
        this.data = data;
        this.port = port;
        this.server = server;
    }

    static LibraryServer start() {
        try {
            Path data = Files.createTempDirectory("tenon-crash");
            EmbeddedPostgres server = started(data, 0);
            LibraryServer made = new LibraryServer(data, server.getPort(), server);
            made.execute(PostgresLibrary::create);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    int port() {
        return port;
    }

    /** Kills the server and all of its processes at once, as a machine that loses power does. */
    void kill() {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
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

    /** Something to do with a statement. */
    interface Work {
        void on(Statement statement) throws SQLException;
    }

    void execute(Work work) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        execute(statement -> statement.execute(sql));
    }

    /** The first column of the first row. */
    String ask(String sql) {
        String[] answer = new String[1];
        execute(statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                answer[0] = rows.getString(1);
            }
        });
        return answer[0];
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(data)) {
            server.close();
            files.sorted((left, right) -> right.compareTo(left)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
