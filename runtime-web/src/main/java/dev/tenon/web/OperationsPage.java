package dev.tenon.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page itself. The browser is told to run the script and use the styles that are in it, and no others. */
final class OperationsPage {

    private OperationsPage() {}

    static Route route() {
        Route page = StaticPage.at("/", OperationsPage.class, "operations.html");
        return new Route(
                page.method(),
                page.template(),
                request -> protect(page.handler().handle(request)));
    }

    private static Response protect(Response page) {
        return page.withHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'; script-src " + hash(page.text(), "script")
                                + "; style-src " + hash(page.text(), "style"))
                .withHeader("X-Frame-Options", "DENY")
                .withHeader("Referrer-Policy", "no-referrer")
                .withHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** What stands in the one element of this name, as a source of Content Security Policy. */
    private static String hash(String page, String element) {
        String begin = "<" + element + ">";
        String content = page.substring(page.indexOf(begin) + begin.length(), page.indexOf("</" + element + ">"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
