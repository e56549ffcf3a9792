package dev.tenon.validation;

import java.util.regex.Pattern;

/** An IP address in the brackets of an e-mail address. What is taken for one is what Hibernate Validator takes, as observed. */
final class AddressLiteral {

    private static final int ALL_GROUPS = 8;
    private static final String PREFIX = "IPv6:";

    /** Without the limit of 255. */
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|\\d{1,2})";
    private static final Pattern V6_WITH_V4 =
            Pattern.compile("(?i)(::(ffff(:0{1,4})?:)?|([0-9a-f]{1,4}:){1,4}:)" + OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern V6_WITH_ZONE = Pattern.compile("(?i)fe80:(:[0-9a-f]{0,4}){0,4}%[0-9a-z]+");
    private static final Pattern GROUPS = Pattern.compile("(?i)[0-9a-f]{1,4}(:[0-9a-f]{1,4})*");

    private AddressLiteral() {}

    /** Whether {@code text}, brackets and all, is one. */
    static boolean isValid(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return false;
        }
        String inside = text.substring(1, text.length() - 1);
        return inside.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                ? isV6(inside.substring(PREFIX.length()))
                : V4.matcher(inside).matches();
    }

    private static boolean isV6(String text) {
        if (text.indexOf('.') >= 0) {
            return V6_WITH_V4.matcher(text).matches();
        }
        if (text.indexOf('%') >= 0) {
            return V6_WITH_ZONE.matcher(text).matches();
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == ALL_GROUPS;
        }
        int left = groups(text.substring(0, gap));
        int right = groups(text.substring(gap + 2));
        return left >= 0 && right >= 0 && left + right < ALL_GROUPS;
    }

    /** How many groups there are; -1 when something else is there. */
    private static int groups(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return GROUPS.matcher(text).matches()
                ? (int) text.chars().filter(character -> character == ':').count() + 1
                : -1;
    }
}
