package dev.tenon.processor.discover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of Javadoc comments. */
final class DocText {

    private DocText() {}

    /** The first paragraph, without its tags. */
    static String summary(String javadoc) {
        return plain(javadoc.replaceAll("(?s)(<p>|(^|\\n)\\s*@[a-z]).*", ""));
    }

    /** What {@code @param} says of the parameter of this name, or nothing. */
    static String parameter(String javadoc, String name) {
        Matcher tag = Pattern.compile("(?s)@param\\s+" + Pattern.quote(name) + "\\s+(.*?)(?=\\n\\s*@[a-z]|$)")
                .matcher(javadoc.strip());
        return Optional.of(tag)
                .filter(Matcher::find)
                .map(found -> plain(found.group(1)))
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
