package dev.tenon.client.http;

import dev.tenon.client.CallContext;
import dev.tenon.platform.Platform;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a generated client calls by. Safe for use by several threads. */
public final class HttpCalls {

    /** Where a call goes, and who makes it. */
    private record Server(HttpSettings settings, Authentication authentication) {

        Sender sender() {
            return new Sender(
                    settings.client().getOrElse(() -> Shared.CLIENT), authentication, settings.maxAnswerBytes());
        }

        String base() {
            String url = settings.baseUrl().toString();
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }
    }

    private final String name;
    private final Supplier<Server> server;

    private HttpCalls(String name, Supplier<Server> server) {
        this.name = name;
        this.server = server;
    }

    /** Calls of the client of this name, such as {@code OpenLibraryClient}. */
    public static HttpCalls of(String name, HttpSettings settings, Authentication authentication) {
        Server server = new Server(settings, authentication);
        return new HttpCalls(name, () -> server);
    }

    /**
     * The same with settings that are asked for at each call, and once at once.
     *
     * @throws IllegalArgumentException when no client can have the settings of now
     */
    public static HttpCalls from(
            String name,
            Supplier<HttpSettings> settings,
            Function<? super HttpSettings, Authentication> authentication) {
        Supplier<Server> server = () -> {
            HttpSettings now = settings.get();
            return new Server(now, authentication.apply(now));
        };
        // What is wrong with them is told now, and not by the first call.
        Objects.requireNonNull(server.get());
        return new HttpCalls(name, server);
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
        Server now = server.get();
        CallContext context = CallContext.current();
        Platform platform = context.platform().getOrElse(Platform::live);
        Duration limit = context.timeLeft()
                .filter(left -> left.compareTo(now.settings().timeout()) < 0)
                .getOrElse(now.settings().timeout());
        URI uri = URI.create(now.base() + pathAndQuery);
        Called called = new Called(call, uri.getRawPath(), limit, platform);
        Outgoing outgoing = new Outgoing(verb, uri, sent.fields(), sent.content(), true);
        return new Exchange(called, now.sender().send(called, outgoing, context));
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
