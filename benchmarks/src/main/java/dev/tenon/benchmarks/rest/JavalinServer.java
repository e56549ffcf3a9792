package dev.tenon.benchmarks.rest;

import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import io.javalin.Javalin;
import io.javalin.http.Context;

/** The same routes and router on Javalin (Jetty), with its virtual threads. */
final class JavalinServer implements Served {

    private final Javalin server;

    JavalinServer(Shelf shelf) {
        InProcessClient router = Routed.of(shelf);
        this.server = Javalin.create(config -> {
                    config.concurrency.useVirtualThreads = true;
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/*", context -> answer(router, context));
                    config.routes.post("/*", context -> answer(router, context));
                })
                .start(0);
    }

    private static void answer(InProcessClient router, Context context) {
        InProcessClient client = router;
        for (var header : context.headerMap().entrySet()) {
            client = client.header(header.getKey(), header.getValue());
        }
        Response answer = client.send(context.method().name(), context.path(), context.bodyAsBytes());
        context.status(answer.status());
        answer.headers().fields().forEach(field -> context.header(field._1, field._2));
        context.result(answer.body());
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
