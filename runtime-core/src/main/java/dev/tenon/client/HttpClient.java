package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the client of an HTTP server. Each abstract method has one route of {@code dev.tenon.rest}, such as
 * {@code @Get("/isbn/{isbn}.json")}, and each parameter says where it goes: {@link Path}, {@link Query}, {@link Header},
 * {@link Body}, {@link Form} or {@link Part}. Of {@code OpenLibraryClient} comes {@code OpenLibraryHttpClient}, beside it.
 *
 * <p>A method yields nothing, a {@code String}, a {@code byte[]}, or what JSON can be: scalars, typed ids, enums, records, collections.
 * In an {@code Option} it is none when the server answers 404.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HttpClient {

    /**
     * A record of configuration, or one inside of it, that says where to call and by what. What its components are called says what
     * they are:
     *
     * <ul>
     *   <li>{@code URI baseUrl}: what paths are put behind. It has to be there.
     *   <li>{@code Duration timeout}, {@code int maxAnswerBytes}: as in {@code HttpSettings}, whose defaults count without them.
     *   <li>{@code Secret<String> token} for {@link BearerAuth}, {@code String user} and {@code Secret<String> password} for
     *       {@link BasicAuth}, {@code Secret<String> apiKey} for {@link ApiKeyAuth}. They have to be there with these.
     * </ul>
     *
     * What else the record has is passed over. Without it, a client is made of {@code HttpSettings} by hand.
     */
    Class<?> config() default void.class;
}
