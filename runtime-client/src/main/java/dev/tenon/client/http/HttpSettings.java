package dev.tenon.client.http;

import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where a client calls, how long it waits, and what it is known by. Immutable; has secrets only as suppliers, which are asked at each
 * request and whose values are never logged.
 *
 * @param baseUrl what paths are put behind, such as {@code https://openlibrary.org}; with the scheme {@code http} or {@code https},
 *     without query and fragment
 * @param timeout how long a call may take at most, redirects and the body of the answer included; 30 seconds
 * @param maxAnswerBytes how long the body of an answer may be; 10 MiB
 * @param token for {@code @BearerAuth}
 * @param user for {@code @BasicAuth}
 * @param password for {@code @BasicAuth}
 * @param apiKey for {@code @ApiKeyAuth}
 * @param client what sends; by default one for all clients of the process, of HTTP/2 and on virtual threads
 */
public record HttpSettings(
        URI baseUrl,
        Duration timeout,
        int maxAnswerBytes,
        Option<Supplier<String>> token,
        Option<String> user,
        Option<Supplier<String>> password,
        Option<Supplier<String>> apiKey,
        Option<HttpClient> client) {

    /** Refuses a URL that nothing can be put behind, and limits that let nothing through. */
    public HttpSettings {
        boolean isHttp = "http".equalsIgnoreCase(baseUrl.getScheme()) || "https".equalsIgnoreCase(baseUrl.getScheme());
        if (!isHttp || baseUrl.getHost() == null || baseUrl.getRawQuery() != null || baseUrl.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "A base URL is like https://openlibrary.org, without query and fragment; found another form");
        }
        if (baseUrl.getRawUserInfo() != null) {
            throw new IllegalArgumentException("A base URL has no user and password in it: use withPassword");
        }
        if (!timeout.isPositive() || maxAnswerBytes <= 0) {
            throw new IllegalArgumentException("The timeout and the length of answers must be positive");
        }
    }

    /** The defaults, for a server without authentication. */
    public static HttpSettings of(URI baseUrl) {
        return new HttpSettings(
                baseUrl,
                Duration.ofSeconds(30),
                10 * 1024 * 1024,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** This, with another limit for the whole of a call. */
    public HttpSettings withTimeout(Duration other) {
        return new HttpSettings(baseUrl, other, maxAnswerBytes, token, user, password, apiKey, client);
    }

    /** This, with another limit for the bodies of answers. */
    public HttpSettings withMaxAnswerBytes(int other) {
        return new HttpSettings(baseUrl, timeout, other, token, user, password, apiKey, client);
    }

    /** This, with the token of {@code @BearerAuth}, asked for at each request. */
    public HttpSettings withToken(Supplier<String> other) {
        return new HttpSettings(baseUrl, timeout, maxAnswerBytes, Option.some(other), user, password, apiKey, client);
    }

    /** This, with the credentials of {@code @BasicAuth}; the password is asked for at each request. */
    public HttpSettings withPassword(String name, Supplier<String> other) {
        return new HttpSettings(
                baseUrl, timeout, maxAnswerBytes, token, Option.some(name), Option.some(other), apiKey, client);
    }

    /** This, with the key of {@code @ApiKeyAuth}, asked for at each request. */
    public HttpSettings withApiKey(Supplier<String> other) {
        return new HttpSettings(baseUrl, timeout, maxAnswerBytes, token, user, password, Option.some(other), client);
    }

    /**
     * This, sent by another client: with a proxy, or a TLS context of its own. It must not follow redirects by itself, because it would
     * hand credentials on to others.
     */
    public HttpSettings withClient(HttpClient other) {
        if (!other.followRedirects().equals(HttpClient.Redirect.NEVER)) {
            throw new IllegalArgumentException("The client must have Redirect.NEVER: Tenon follows redirects itself");
        }
        return new HttpSettings(baseUrl, timeout, maxAnswerBytes, token, user, password, apiKey, Option.some(other));
    }
}
