package dev.tenon.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Sends large texts as gzip to those who take it (RFC 9110, section 8.4). Not those with a strong {@code ETag}: it names the very
 * bytes.
 */
final class Compression {

    private static final int WORTH_IT = 1024;
    private static final Pattern TEXT =
            Pattern.compile("(text/.*|application/(json|problem\\+json|javascript|xml)|image/svg\\+xml)(;.*)?");
    private static final Pattern CODING = Pattern.compile("(?i)\\s*([^\\s;,]+)\\s*(?:;\\s*q=([0-9.]+)\\s*)?");
    private static final Pattern NO_WEIGHT = Pattern.compile("0?(\\.0*)?");

    private Compression() {}

    static Response of(Headers asked, Response answer) {
        if (answer.body().length < WORTH_IT
                || answer.header("Content-Encoding").isDefined()
                || answer.header("ETag").exists(tag -> !tag.startsWith("W/"))
                || !answer.header("Content-Type")
                        .exists(type -> TEXT.matcher(type).matches())) {
            return answer;
        }
        Response varied = Vary.by(answer, "Accept-Encoding");
        return asked.get("Accept-Encoding").exists(Compression::takesGzip)
                ? varied.withHeader("Content-Encoding", "gzip").withBody(zipped(answer.body()))
                : varied;
    }

    /** What is said of gzip by its name counts, and what is said of all others only without it (RFC 9110, section 12.5.3). */
    private static boolean takesGzip(String accepted) {
        boolean others = false;
        for (String element : accepted.split(",")) {
            Matcher coding = CODING.matcher(element);
            if (coding.matches()) {
                boolean taken = coding.group(2) == null
                        || !NO_WEIGHT.matcher(coding.group(2)).matches();
                switch (coding.group(1).toLowerCase(Locale.ROOT)) {
                    case "gzip", "x-gzip" -> {
                        return taken;
                    }
                    case "*" -> others = taken;
                    default -> {
                        // Another coding.
                    }
                }
            }
        }
        return others;
    }

    private static byte[] zipped(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        } catch (IOException arraysDoNotFail) {
            throw new UncheckedIOException(arraysDoNotFail);
        }
        return zipped.toByteArray();
    }
}
