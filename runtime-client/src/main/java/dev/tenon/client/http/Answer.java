package dev.tenon.client.http;

import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer of a server. */
@SuppressWarnings("ArrayRecordComponent") // Stays in this package, but for the caller it is read for.
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\\s;\"]+)");

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The media type without its parameters, in lower case. */
    String mediaType() {
        String type = headers.firstValue("Content-Type").orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** The body in the charset that the server says it has, or else in UTF-8. */
    String text() {
        return new String(body, charset());
    }

    /**
     * {@code Retry-After} (RFC 9110, 10.2.3): a number of seconds, or a date, which the answer's own date is taken from. None where
     * the server does not say it in a way that can be read.
     */
    Option<Duration> retryAfter(Platform platform) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.matches("[0-9]{1,9}")) {
            return Option.some(Duration.ofSeconds(Long.parseLong(value)));
        }
        return date(value)
                .map(then -> Duration.between(
                        date(headers.firstValue("Date").orElse("")).getOrElse(platform::now), then))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Option<Instant> date(String text) {
        try {
            return Option.some(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException noDate) {
            return Option.none();
        }
    }

    private Charset charset() {
        Matcher matcher = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
