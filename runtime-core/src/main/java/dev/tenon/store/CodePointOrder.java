package dev.tenon.store;

import java.util.Comparator;

/** Compares text by code point, half a surrogate pair being one of its own. {@link String#compareTo} has surrogates before the upper end of the basic plane. */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) || Character.isSurrogate(b) ? compareAt(i, left, right) : a - b;
            }
        }
        return left.length() - right.length();
    }

    /** The code points that differ at {@code unit}, which may be the second half of one or of both. */
    private static int compareAt(int unit, String left, String right) {
        boolean isSecond = unit > 0
                && Character.isHighSurrogate(left.charAt(unit - 1))
                && (Character.isLowSurrogate(left.charAt(unit)) || Character.isLowSurrogate(right.charAt(unit)));
        int start = isSecond ? unit - 1 : unit;
        return left.codePointAt(start) - right.codePointAt(start);
    }
}
