package dev.tenon.docs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The code in a document that no compiled source has. Code of a document is what stands in its {@code java} blocks; a
 * source offers what stands between a line {@code // snippet: name} and the next {@code // end}. White space does not
 * matter, because the formatter breaks lines where the document does not.
 */
final class Snippets {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```");
    private static final Pattern OFFER = Pattern.compile("(?ms)^\\s*// snippet: \\S+\\R(.*?)^\\s*// end\\R");

    private Snippets() {}

    static List<String> missing(String document, String source) {
        List<String> offers =
                parts(OFFER, source).stream().map(Snippets::normal).toList();
        return parts(BLOCK, document).stream()
                .filter(block -> offers.stream().noneMatch(offer -> offer.contains(normal(block))))
                .toList();
    }

    static int blocks(String document) {
        return parts(BLOCK, document).size();
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String normal(String code) {
        return code.replaceAll("\\s+", "");
    }
}
