package dev.tenon.benchmarks.rest;

import dev.tenon.web.InProcessClient;
import dev.tenon.web.WebServer;

/** Tenon's router without a server, to stand behind another one. */
final class Routed {

    private Routed() {}

    static InProcessClient of(Shelf shelf) {
        return InProcessClient.of(WebServer.Options.port(0).withAuthentication(shelf.authentication()), shelf.routes());
    }
}
