package dev.tenon.web;

import io.vavr.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;

/** Serves a file that is shipped on the class path: a page, a style sheet. */
public final class StaticPage {

    private StaticPage() {}

    /**
     * A route to a resource, which is read now and kept. It has an {@code ETag}, so a browser loads it once.
     *
     * @param template where to serve it: {@code /}
     * @param beside the class whose package the resource is in
     * @param resource its name there: {@code index.html}. The media type follows from its ending
     * @throws IllegalArgumentException when there is no such resource or its ending is not known
     */
    public static Route at(String template, Class<?> beside, String resource) {
        return of(template, resource, read(beside, resource));
    }

    /** A route to content, whose media type follows from the ending of {@code name}. */
    static Route of(String template, String name, byte[] content) {
        return of(template, name, () -> content);
    }

    /**
     * The same of content that is large and read when it is first asked for. Its digest is made then, too: a JVM that has just begun takes
     * its time for that.
     */
    static Route of(String template, String name, Supplier<byte[]> content) {
        String contentType = contentType(name);
        Lazy<Response> page = Lazy.of(() -> page(contentType, content.get()));
        return Route.get(template, request -> page.get());
    }

    private static Response page(String contentType, byte[] content) {
        return Response.of(200, contentType, content)
                .withHeader("ETag", '"' + digest(content) + '"')
                .withHeader("Cache-Control", "no-cache")
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    private static byte[] read(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + resource + " beside " + beside.getName());
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String contentType(String resource) {
        String ending = resource.substring(resource.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "txt" -> "text/plain; charset=utf-8";
            default -> throw new IllegalArgumentException("The media type of " + resource + " is not known");
        };
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
