package dev.tenon.web.process;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.HostPlan;
import dev.tenon.runtime.Part;
import dev.tenon.transaction.Transactor;
import dev.tenon.web.HealthRoutes;
import dev.tenon.web.Request;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.WebServer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * An application as a process of its own. Each request works in a transaction and waits there until a line comes from the
 * standard input; what happens goes to the standard output. Its argument is how many milliseconds work has to finish.
 */
final class HostedProgram {

    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final Transactor<Object> transactor =
            new Transactor<>(new PrintedTransactions(), Platform.live(), transaction -> transaction);

    private HostedProgram() {}

    public static void main(String[] arguments) throws Exception {
        new HostedProgram().run(Duration.ofMillis(Long.parseLong(arguments[0])));
    }

    private void run(Duration finishWithin) throws Exception {
        HostPlan plan = Host.plan().finishWithin(finishWithin);
        plan.run("sweeper", () -> "environment", sweeper());
        Part<WebServer> server = plan.add(() -> WebServer.of(
                WebServer.Options.port(0).withHost("localhost"),
                Routes.at("", Route.post("/work", this::work)),
                HealthRoutes.of(plan.health())));
        Host host = plan.build();
        host.start();
        System.out.println("port " + server.get().port());
        if (System.in.read() >= 0) {
            go.countDown();
        }
        host.awaitTermination();
    }

    private Response work(Request request) {
        Eff<Object, Unit> wait = Eff.of(() -> {
            System.out.println("entered");
            go.await();
            return Unit.UNIT;
        });
        return switch (transactor.transact(wait).run("environment")) {
            case Exit.Success<Unit> done -> Response.text("done " + request.body().length);
            case Exit.Failed<Unit> failed -> Response.status(503);
        };
    }

    private Eff<Object, Unit> sweeper() {
        return Eff.acquireRelease(
                Eff.pure("broom"),
                broom -> Eff.of(() -> {
                    System.out.println("released the " + broom);
                    return Unit.UNIT;
                }),
                broom -> Eff.of(() -> {
                    never.await();
                    return Unit.UNIT;
                }));
    }
}
