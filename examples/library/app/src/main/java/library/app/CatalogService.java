package library.app;

import dev.tenon.config.load.Configuration;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.Part;
import dev.tenon.web.AsyncApiRoutes;
import dev.tenon.web.HealthRoutes;
import dev.tenon.web.OpenApiRoutes;
import dev.tenon.web.WebServer;
import java.io.IOException;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;

/** The catalogue as a process of its own, seeded with classic books. */
public final class CatalogService {

    private CatalogService() {}

    /** Runs until it is stopped; {@code --port}, {@code --postgres}, {@code --index} and configuration are {@link LibraryApp}'s. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        Program.run(arguments, CatalogService::run);
    }

    private static void run(Options options, Configuration config) throws InterruptedException {
        var plan = Host.plan();
        Part<Doorkeeper> doorkeeper = plan.add(() -> Doorkeeper.of(config));
        Part<Service> service = plan.add(() -> Service.on(options));
        Part<CatalogModule> catalog = plan.add(
                () -> CatalogModule.create(parts -> parts.use(service.get().postgres())
                        .transport(service.get().transport())
                        .search(options.search())
                        .config(config)));
        plan.add(() -> Shelving.into(catalog.get().runtime()));
        Part<WebServer> server = plan.add(() -> WebServer.of(
                WebServer.Options.port(options.port())
                        .withAuthentication(doorkeeper.get().authentication()),
                doorkeeper.get().routes(),
                CatalogRestApi.routes(catalog.get().runtime()),
                OpenApiRoutes.of(CatalogRestApi.openApi()),
                AsyncApiRoutes.of(CatalogRestApi.asyncApi()),
                HealthRoutes.of(plan.health())));
        var host = plan.build();
        host.start();
        Service.run("The catalogue", server.get().port(), host);
    }
}
