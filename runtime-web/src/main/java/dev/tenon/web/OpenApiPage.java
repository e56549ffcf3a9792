package dev.tenon.web;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Properties;

/**
 * The page that shows the document: Swagger UI, from its jar. The browser is told to take scripts and styles from here, and nothing
 * from anywhere else.
 */
final class OpenApiPage {

    private static final String JAR = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String FOLDER = "META-INF/resources/webjars/swagger-ui/";
    private static final String PREFIX = "/openapi";

    private OpenApiPage() {}

    static Routes routes() {
        String folder = FOLDER + version() + "/";
        return new Routes(Vector.of(
                        StaticPage.at(PREFIX, OpenApiPage.class, "openapi.html"),
                        StaticPage.at(PREFIX + "/openapi.js", OpenApiPage.class, "openapi.js"),
                        asset(folder, "swagger-ui.css"),
                        asset(folder, "swagger-ui-bundle.js"))
                .map(OpenApiPage::protect));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream = loader().getResourceAsStream(JAR)) {
            if (stream == null) {
                throw new IllegalArgumentException("The page needs org.webjars:swagger-ui on the class path."
                        + " OpenApiRoutes.document(...) serves the document without it");
            }
            properties.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }

    /** It is there, but read only for who opens the page: it is more than a megabyte. */
    private static Route asset(String folder, String name) {
        URL found = loader().getResource(folder + name);
        if (found == null) {
            throw new IllegalArgumentException("This version of org.webjars:swagger-ui has no " + folder + name);
        }
        return StaticPage.of(PREFIX + "/" + name, name, () -> read(found));
    }

    private static byte[] read(URL asset) {
        try (InputStream stream = asset.openStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassLoader loader() {
        return OpenApiPage.class.getClassLoader();
    }

    private static Route protect(Route route) {
        return new Route(
                route.method(),
                route.template(),
                request -> protect(route.handler().handle(request)));
    }

    private static Response protect(Response page) {
        return page.withHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; connect-src 'self'; img-src 'self' data:; script-src 'self';"
                                + " style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .withHeader("X-Frame-Options", "DENY")
                .withHeader("Referrer-Policy", "no-referrer")
                .withHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
