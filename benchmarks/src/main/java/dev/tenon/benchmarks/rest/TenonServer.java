package dev.tenon.benchmarks.rest;

import dev.tenon.web.WebServer;

/** What the sample runs: generated routes behind Tenon's router, on Helidon. */
final class TenonServer implements Served {

    private final WebServer server;

    TenonServer(Shelf shelf) {
        this.server =
                WebServer.start(WebServer.Options.port(0).withAuthentication(shelf.authentication()), shelf.routes());
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
