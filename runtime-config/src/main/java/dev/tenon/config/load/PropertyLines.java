package dev.tenon.config.load;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which line of a text with properties each key is. Keys with escapes are left out. */
final class PropertyLines {

    private static final Pattern KEY = Pattern.compile("\\s*([^\\s#!=:\\\\][^\\s=:\\\\]*)\\s*[=:\\s].*");

    private PropertyLines() {}

    static Map<String, Integer> of(String text) {
        Map<String, Integer> found = HashMap.empty();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher key = KEY.matcher(lines.get(i));
            if (key.matches() && !(i > 0 && lines.get(i - 1).endsWith("\\"))) {
                found = found.put(key.group(1), i + 1);
            }
        }
        return found;
    }
}
