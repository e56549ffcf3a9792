package dev.tenon.postgres.connection;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A JDBC URL and its parameters.
 *
 * @param address what is before the question mark
 * @param parameters as they are written, such as {@code ssl=true}
 */
record UrlParameters(String address, Seq<String> parameters) {

    private static final String PASSWORD = "password=";

    static UrlParameters of(String url) {
        int mark = url.indexOf('?');
        return mark < 0
                ? new UrlParameters(url, List.empty())
                : new UrlParameters(
                        url.substring(0, mark), List.of(url.substring(mark + 1).split("&")));
    }

    /** The password among them. */
    Option<String> password() {
        return parameters
                .find(parameter -> parameter.startsWith(PASSWORD))
                .map(parameter -> URLDecoder.decode(parameter.substring(PASSWORD.length()), StandardCharsets.UTF_8));
    }

    /** The URL without the password: drivers write URLs to their logs. */
    String withoutPassword() {
        Seq<String> open = parameters.reject(parameter -> parameter.startsWith(PASSWORD));
        return open.isEmpty() ? address : address + "?" + open.mkString("&");
    }
}
