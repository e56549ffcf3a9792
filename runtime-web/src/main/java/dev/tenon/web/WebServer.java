package dev.tenon.web;

import dev.tenon.platform.Platform;
import io.vavr.collection.Vector;
import java.time.Duration;

/**
 * Serves routes over HTTP/1.1, each request on a virtual thread of its own. Started when made; {@link #close()} stops it
 * gracefully.
 */
public final class WebServer implements AutoCloseable {

    /**
     * How a server behaves.
     *
     * @param host the address to listen on; {@code 0.0.0.0} is all of them
     * @param port the port to listen on; 0 takes any that is free
     * @param maxBody the largest body of a request, in bytes; above it the answer is 413
     * @param stopWithin how long {@link #close()} waits for requests that are being answered
     * @param platform where the ids of logged defects come from
     */
    public record Options(String host, int port, int maxBody, Duration stopWithin, Platform platform) {

        private static final int MEBIBYTE = 1 << 20;

        /** All addresses, bodies up to 1 MiB, 10 seconds to stop, the live platform. */
        public static Options port(int port) {
            return new Options("0.0.0.0", port, MEBIBYTE, Duration.ofSeconds(10), Platform.live());
        }

        /** These, on another address: {@code localhost} is not reachable from outside. */
        public Options withHost(String other) {
            return new Options(other, port, maxBody, stopWithin, platform);
        }

        /** These, with another limit on bodies, in bytes. */
        public Options withMaxBody(int other) {
            return new Options(host, port, other, stopWithin, platform);
        }

        /** These, with another time for {@link WebServer#close()}. */
        public Options withStopWithin(Duration other) {
            return new Options(host, port, maxBody, other, platform);
        }

        /** These, with another platform. */
        public Options withPlatform(Platform other) {
            return new Options(host, port, maxBody, stopWithin, other);
        }

        Router router(Routes... routes) {
            return new Router(platform, maxBody, new Routes(Vector.of(routes).flatMap(Routes::all)));
        }
    }

    private final HelidonServer server;

    private WebServer(HelidonServer server) {
        this.server = server;
    }

    /**
     * Serves {@code routes} with {@link Options#port}.
     *
     * @throws IllegalArgumentException when two routes clash
     * @throws IllegalStateException when the port is taken
     */
    public static WebServer start(int port, Routes... routes) {
        return start(Options.port(port), routes);
    }

    /**
     * Serves {@code routes}.
     *
     * @throws IllegalArgumentException when two routes clash
     * @throws IllegalStateException when the port is taken
     */
    public static WebServer start(Options options, Routes... routes) {
        return new WebServer(HelidonServer.start(options, options.router(routes)));
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Takes no new request, waits for those being answered as long as the options say, and lets go of the port. */
    @Override
    public void close() {
        server.close();
    }
}
