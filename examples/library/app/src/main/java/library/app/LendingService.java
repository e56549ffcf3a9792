package library.app;

import dev.tenon.config.load.Configuration;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.Part;
import dev.tenon.web.AsyncApiRoutes;
import dev.tenon.web.HealthRoutes;
import dev.tenon.web.OpenApiRoutes;
import dev.tenon.web.WebServer;
import java.io.IOException;
import library.lending.LendingModule;
import library.lending.LendingRestApi;

/** Lending as a process of its own. */
public final class LendingService {

    private LendingService() {}

    /** Runs until it is stopped; {@code --port}, {@code --postgres} and configuration are {@link LibraryApp}'s. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        Program.run(arguments, LendingService::run);
    }

    private static void run(Options options, Configuration config) throws InterruptedException {
        var plan = Host.plan();
        Part<Doorkeeper> doorkeeper = plan.add(() -> Doorkeeper.of(config));
        Part<Service> service = plan.add(() -> Service.on(options));
        Part<LendingModule> lending = plan.add(
                () -> LendingModule.create(parts -> parts.use(service.get().postgres())
                        .transport(service.get().transport())
                        .config(config)
                        .notifier(new Console())));
        Part<WebServer> server = plan.add(() -> WebServer.of(
                WebServer.Options.port(options.port())
                        .withAuthentication(doorkeeper.get().authentication()),
                doorkeeper.get().routes(),
                LendingRestApi.routes(lending.get().runtime()),
                OpenApiRoutes.of(LendingRestApi.openApi()),
                AsyncApiRoutes.of(LendingRestApi.asyncApi()),
                HealthRoutes.of(plan.health())));
        var host = plan.build();
        host.start();
        Service.run("Lending", server.get().port(), host);
    }
}
