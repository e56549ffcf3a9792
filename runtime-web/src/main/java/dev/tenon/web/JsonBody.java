package dev.tenon.web;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body as a JSON tree (RFC 8259), strictly. */
final class JsonBody {

    static final int MAX_DEPTH = 64;
    static final int MAX_DIGITS = 1000;

    private static final Pattern SOURCE = Pattern.compile(" ?\\(?[a-z ]*at \\[Source: [^\\]]*\\]\\)?");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /** The tree; an empty object when there is no body. */
    static Either<Problem, JsonNode> of(Request request) {
        if (request.body().length == 0) {
            return Either.right(MAPPER.createObjectNode());
        }
        Option<String> contentType = request.header("Content-Type");
        if (!contentType.exists(JsonBody::isJson)) {
            return Either.left(Problem.unsupportedMediaType(contentType));
        }
        return Utf8.decode(request.body())
                .toEither(() -> Problem.malformed("The body is not UTF-8"))
                .flatMap(JsonBody::parse);
    }

    /** The tree of {@code text}; an empty object when it is blank. */
    static Either<Problem, JsonNode> parse(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            return Either.right(tree.isMissingNode() ? MAPPER.createObjectNode() : tree);
        } catch (StreamConstraintsException tooMuch) {
            return Either.left(Problem.malformed("The body is nested deeper than " + MAX_DEPTH
                    + " levels, or has a number of more than " + MAX_DIGITS + " digits or a very long name"
                    + where(tooMuch)));
        } catch (JacksonException malformed) {
            return Either.left(
                    Problem.malformed("The body is not JSON: " + Utf8.repaired(said(malformed)) + where(malformed)));
        } catch (NumberFormatException | ArithmeticException beyondBigDecimal) {
            // Jackson lets these through for an exponent of more than 32 bits.
            return Either.left(Problem.malformed("The body has a number with an exponent that is too large"));
        }
    }

    /** Jackson's own words, without what it says of its source. */
    private static String said(JacksonException exception) {
        return SOURCE.matcher(exception.getOriginalMessage()).replaceAll("");
    }

    private static String where(JacksonException exception) {
        TokenStreamLocation location = exception.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** {@code application/json} or another type in JSON's syntax, in UTF-8 (RFC 6839). */
    static boolean isJson(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        String type = parts[0].strip();
        if (!type.equals("application/json") && !(type.startsWith("application/") && type.endsWith("+json"))) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }
}
