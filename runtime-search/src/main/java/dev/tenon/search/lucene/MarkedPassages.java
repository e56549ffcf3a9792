package dev.tenon.search.lucene;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Passages as HTML: marks around what was found, and everything else escaped. */
final class MarkedPassages extends PassageFormatter {

    private static final String BEGIN = "<mark>";
    private static final String END = "</mark>";

    /** What is shown of a text. */
    record Found(Seq<String> passages) {}

    @Override
    public Found format(Passage[] passages, String text) {
        Seq<String> marked = Vector.empty();
        for (Passage passage : passages) {
            if (passage.getNumMatches() > 0) {
                marked = marked.append(marked(passage, text).strip());
            }
        }
        return new Found(marked);
    }

    private static String marked(Passage passage, String text) {
        StringBuilder html = new StringBuilder();
        int at = passage.getStartOffset();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int begin = Math.max(at, passage.getMatchStarts()[i]);
            int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
            if (begin < end) {
                escape(html, text, at, begin);
                html.append(BEGIN);
                escape(html, text, begin, end);
                html.append(END);
                at = end;
            }
        }
        escape(html, text, at, passage.getEndOffset());
        return html.toString();
    }

    private static void escape(StringBuilder html, String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(i));
            }
        }
    }
}
