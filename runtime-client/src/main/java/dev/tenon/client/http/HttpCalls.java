package dev.tenon.client.http;

import dev.tenon.client.CallContext;
import dev.tenon.platform.Platform;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/** What a generated client calls by. Safe for use by several threads. */
public final class HttpCalls {

    private final String name;
    private final HttpSettings settings;
    private final Sender sender;

    private HttpCalls(String name, HttpSettings settings, Sender sender) {
        this.name = name;
        this.settings = settings;
        this.sender = sender;
    }

    /** Calls of the client of this name, such as {@code OpenLibraryClient}. */
    public static HttpCalls of(String name, HttpSettings settings, Authentication authentication) {
        HttpClient client = settings.client().getOrElse(() -> Shared.CLIENT);
        return new HttpCalls(name, settings, new Sender(client, authentication, settings.maxAnswerBytes()));
    }

    /**
     * A call to be made.
     *
     * @param method the method of the interface, which failures name
     * @param verb such as {@code GET}
     * @param template the path behind the base URL, with names in braces
     */
    public HttpCall call(String method, String verb, String template) {
        return new HttpCall(this, name + "." + method, verb, template);
    }

    Exchange send(String call, String verb, String pathAndQuery, HttpCall.Sent sent) {
        CallContext context = CallContext.current();
        Platform platform = context.platform().getOrElse(Platform::live);
        Duration limit = context.timeLeft()
                .filter(left -> left.compareTo(settings.timeout()) < 0)
                .getOrElse(settings.timeout());
        URI uri = URI.create(base() + pathAndQuery);
        Called called = new Called(call, uri.getRawPath(), limit, platform);
        return new Exchange(
                called, sender.send(called, new Outgoing(verb, uri, sent.fields(), sent.content(), true), context));
    }

    private String base() {
        String url = settings.baseUrl().toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Made at the first use. */
    private static final class Shared {
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }
}
