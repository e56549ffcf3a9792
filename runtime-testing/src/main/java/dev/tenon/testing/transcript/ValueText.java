package dev.tenon.testing.transcript;

import dev.tenon.effect.Unit;
import java.util.regex.Pattern;

/**
 * Values as text that is the same in every run: what has no text of its own is its type. Secrets mask themselves, see
 * {@link dev.tenon.config.Secret}.
 */
final class ValueText {

    private static final int LONGEST = 240;
    /** How {@code Object.toString} tells one object from another; an address of somebody goes on after a dot. */
    private static final Pattern IDENTITY = Pattern.compile("(?<=[\\w.$;]{3})@[0-9a-f]{1,16}(?![\\w.-])");

    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[/\\w.@]*");

    private ValueText() {}

    static String of(Object value) {
        return value.equals(Unit.UNIT) ? "done" : stable(value.toString());
    }

    /** Without what differs from run to run, on one line. */
    static String stable(String text) {
        String named = LAMBDA.matcher(text).replaceAll("\\$\\$Lambda");
        String line = IDENTITY.matcher(named).replaceAll("").replace("\r", "").replace("\n", " | ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
