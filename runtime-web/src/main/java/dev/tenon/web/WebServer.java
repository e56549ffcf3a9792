package dev.tenon.web;

import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Serves routes over HTTP/1.1, each request on a virtual thread of its own. {@link #of} makes one for a
 * {@link dev.tenon.runtime.Host} to start and to stop; {@link #start(int, Routes...)} one that is started already, which
 * {@link #close()} stops gracefully.
 */
public final class WebServer implements Hosted, AutoCloseable {

    /**
     * How a server behaves.
     *
     * @param host the address to listen on; {@code 0.0.0.0} is all of them
     * @param port the port to listen on; 0 takes any that is free
     * @param maxBody the largest body of a request, in bytes; above it the answer is 413
     * @param requestTimeout how long a request may take until it is answered; then it is interrupted, and the answer is 504
     * @param stopWithin how long a stop waits for requests that are being answered before it interrupts them; a host may
     *     allow less
     * @param platform where the ids of logged defects and the time come from
     * @param authentication tells who sends a request
     * @param cors which pages of other origins may call, if any
     * @param compress whether large texts are sent as gzip to those who take it
     * @param metrics where answers are counted, if anywhere
     */
    public record Options(
            String host,
            int port,
            int maxBody,
            Duration requestTimeout,
            Duration stopWithin,
            Platform platform,
            Authentication authentication,
            Option<Cors> cors,
            boolean compress,
            Option<RequestMetrics> metrics) {

        private static final int MEBIBYTE = 1 << 20;
        private static final Duration THIRTY_SECONDS = Duration.ofSeconds(30);

        /**
         * All addresses, bodies up to 1 MiB, 30 seconds for a request and to stop, the live platform, nobody known, no other origins,
         * compressed, uncounted.
         */
        public static Options port(int port) {
            return new Options(
                    "0.0.0.0",
                    port,
                    MEBIBYTE,
                    THIRTY_SECONDS,
                    THIRTY_SECONDS,
                    Platform.live(),
                    Authentication.none(),
                    Option.none(),
                    true,
                    Option.none());
        }

        /** These, on another address: {@code localhost} is not reachable from outside. */
        public Options withHost(String other) {
            return new Options(
                    other,
                    port,
                    maxBody,
                    requestTimeout,
                    stopWithin,
                    platform,
                    authentication,
                    cors,
                    compress,
                    metrics);
        }

        /** These, with another limit on bodies, in bytes. */
        public Options withMaxBody(int other) {
            return new Options(
                    host, port, other, requestTimeout, stopWithin, platform, authentication, cors, compress, metrics);
        }

        /** These, with another time for a request. */
        public Options withRequestTimeout(Duration other) {
            return new Options(
                    host, port, maxBody, other, stopWithin, platform, authentication, cors, compress, metrics);
        }

        /** These, with another time to stop. */
        public Options withStopWithin(Duration other) {
            return new Options(
                    host, port, maxBody, requestTimeout, other, platform, authentication, cors, compress, metrics);
        }

        /** These, with another platform. */
        public Options withPlatform(Platform other) {
            return new Options(
                    host, port, maxBody, requestTimeout, stopWithin, other, authentication, cors, compress, metrics);
        }

        /** These, asking {@code other} who sends a request; without it nobody is known. */
        public Options withAuthentication(Authentication other) {
            return new Options(
                    host, port, maxBody, requestTimeout, stopWithin, platform, other, cors, compress, metrics);
        }

        /** These, letting pages of other origins call. */
        public Options withCors(Cors other) {
            return new Options(
                    host,
                    port,
                    maxBody,
                    requestTimeout,
                    stopWithin,
                    platform,
                    authentication,
                    Option.some(other),
                    compress,
                    metrics);
        }

        /** These, sending all as it is. */
        public Options uncompressed() {
            return new Options(
                    host, port, maxBody, requestTimeout, stopWithin, platform, authentication, cors, false, metrics);
        }

        /** These, counting what is answered in {@code other}, which {@link MetricsRoutes} tells. */
        public Options withMetrics(RequestMetrics other) {
            return new Options(
                    host,
                    port,
                    maxBody,
                    requestTimeout,
                    stopWithin,
                    platform,
                    authentication,
                    cors,
                    compress,
                    Option.some(other));
        }
    }

    private static final Duration INTERRUPT_LIMIT = Duration.ofSeconds(5);

    private final Options options;
    private final HelidonServer server;

    private WebServer(Options options, Routes... routes) {
        this.options = options;
        this.server = new HelidonServer(options, new Router(options, false, routes));
    }

    /**
     * A server of {@code routes} that has not been started.
     *
     * @throws IllegalArgumentException when two routes clash
     */
    public static WebServer of(Options options, Routes... routes) {
        return new WebServer(options, routes);
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
        WebServer server = of(options, routes);
        server.start();
        return server;
    }

    /** {@code web}. */
    @Override
    public String name() {
        return "web";
    }

    /**
     * Begins to serve.
     *
     * @throws IllegalStateException when the port is taken
     */
    @Override
    public void start() {
        server.start();
    }

    /**
     * Takes no new connection, waits for the requests that are being answered, interrupts those that take longer than the
     * grace or the options allow, and lets go of the port.
     *
     * @throws IllegalStateException when a request goes on although it was interrupted
     */
    @Override
    public Seq<String> stop(Grace grace) throws InterruptedException {
        return server.stop(grace.atMost(options.stopWithin()));
    }

    /** Up while it listens. */
    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(
                name(),
                () -> server.isRunning()
                        ? Health.up().with("port", Integer.toString(port()))
                        : Health.down("it does not listen")));
    }

    /** The port it listens on, once it has been started. */
    public int port() {
        return server.port();
    }

    /**
     * Takes no new request, waits for those being answered as long as the options say, interrupts the rest, and lets go of the
     * port.
     *
     * @throws IllegalStateException when a request goes on although it was interrupted, or the thread is interrupted first
     */
    @Override
    public void close() {
        try {
            server.stop(Grace.of(options.platform(), options.stopWithin(), INTERRUPT_LIMIT));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the web server was stopping", interrupted);
        }
    }
}
