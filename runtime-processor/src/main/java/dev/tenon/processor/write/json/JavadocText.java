package dev.tenon.processor.write.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Javadoc comment as text for documents, whose own mark-up is CommonMark. */
public final class JavadocText {

    private static final int PARAGRAPH = 300;

    private static final String PARAGRAPHS = """


        """;

    private static final String LINE = """

        """;

    private static final Pattern TAGS = Pattern.compile("(?m)^\\s*@");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?\\.)(\\s.*|$)");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)}");

    private final String comment;

    private JavadocText(String comment) {
        this.comment = comment;
    }

    /** That of a comment as the compiler gives it. */
    public static JavadocText of(String comment) {
        return new JavadocText(comment);
    }

    /** The first paragraph on one line, without its tags. */
    public String paragraph() {
        String text = comment.replaceAll("(?s)(<p>|\\n\\s*@).*", "")
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() > PARAGRAPH ? text.substring(0, PARAGRAPH) : text;
    }

    /** The first sentence, without a full stop at its end. */
    public String summary() {
        String text = description();
        Matcher sentence = SENTENCE.matcher(text);
        String first = sentence.matches() ? sentence.group(1) : text;
        String line = first.replaceAll("\\s+", " ").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** What stands before the tags, each paragraph on a line of its own. */
    public String description() {
        Matcher tags = TAGS.matcher(comment);
        return plain(tags.find() ? comment.substring(0, tags.start()) : comment);
    }

    /** What {@code @param} says of a component. */
    public String parameter(String name) {
        Matcher said = Pattern.compile("(?ms)^\\s*@param\\s+" + Pattern.quote(name) + "\\s+(.*?)(?=^\\s*@|\\z)")
                .matcher(comment);
        return said.find() ? plain(said.group(1)) : "";
    }

    private static String plain(String javadoc) {
        String linked = LINK.matcher(javadoc)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(2).isBlank()
                                ? '`' + link.group(1).replaceAll("^.*[.#]|\\(.*", "") + '`'
                                : link.group(2).strip()));
        return linked.replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
                .replaceAll("\\{@\\w+\\s*([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*<(p|ul|ol|pre|table|h\\d)>\\s*", PARAGRAPHS)
                .replaceAll(" *<li> *", LINE + "- ")
                .replaceAll("</?\\w[^>]*>", "")
                .replaceAll("\\R{3,}", PARAGRAPHS)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
