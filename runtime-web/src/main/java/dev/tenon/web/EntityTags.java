package dev.tenon.web;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags (RFC 9110, section 8.8.3) and the two headers that list them. */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final Pattern SEPARATOR = Pattern.compile("[ \t]*,[ \t,]*+");
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    /** A version that nothing has: what a caller expects whose tags are all of another kind. */
    private static final long NO_VERSION = -1;

    private record Tag(boolean weak, String opaque) {}

    private EntityTags() {}

    /** The version that {@code If-Match} asks for; none for {@code *}. */
    static Either<String, Option<Long>> expectedVersion(String header) {
        if (header.strip().equals("*")) {
            return Either.right(Option.none());
        }
        return parse(header)
                .toEither("must be * or entity tags such as \"3\"")
                .map(tags -> Option.some(tags.filter(
                                tag -> !tag.weak && VERSION.matcher(tag.opaque).matches())
                        .map(tag -> Long.parseLong(tag.opaque))
                        .max()
                        .getOrElse(NO_VERSION)));
    }

    /** Whether {@code If-None-Match} names {@code etag} (weak comparison). What is malformed matches nothing. */
    static boolean matches(String header, String etag) {
        return header.strip().equals("*")
                || parse(header).exists(tags -> tags.exists(tag -> etag.endsWith('"' + tag.opaque + '"')));
    }

    private static Option<Seq<Tag>> parse(String header) {
        Seq<Tag> tags = Vector.empty();
        String rest = header.strip();
        Matcher tag = TAG.matcher(rest);
        int position = 0;
        while (position < rest.length()) {
            if (!tag.region(position, rest.length()).lookingAt()) {
                return Option.none();
            }
            tags = tags.append(new Tag(tag.group(1) != null, tag.group(2)));
            position = tag.end();
            Matcher separator = SEPARATOR.matcher(rest).region(position, rest.length());
            if (position < rest.length() && !separator.lookingAt()) {
                return Option.none();
            }
            position = position < rest.length() ? separator.end() : position;
        }
        return tags.isEmpty() ? Option.none() : Option.some(tags);
    }
}
