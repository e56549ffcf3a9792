package dev.tenon.validation;

import java.net.IDN;

/**
 * What {@code @Email} takes for an address, which is wider than what mail servers do: a local part of words or quoted texts with
 * dots between them, and a host or an IP address in brackets. The same as Hibernate Validator's, as observed.
 */
final class EmailAddress {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final String WORD_MARKS = "!#$%&'*+/=?^_`{|}~";
    private static final String QUOTED_MARKS = ".(),<>[]:; @";

    private EmailAddress() {}

    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        return at >= 0 && isLocalPart(text.substring(0, at)) && isDomain(text.substring(at + 1));
    }

    private static boolean isLocalPart(String text) {
        if (text.length() > LONGEST_LOCAL_PART) {
            return false;
        }
        int from = 0;
        while (true) {
            int end = from < text.length() && text.charAt(from) == '"' ? quotedEnd(text, from) : wordEnd(text, from);
            if (end <= from) {
                return false;
            }
            if (end == text.length()) {
                return true;
            }
            if (text.charAt(end) != '.') {
                return false;
            }
            from = end + 1;
        }
    }

    /** Behind the word that begins there. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isWordCharacter(text.codePointAt(at), true)) {
            at++;
        }
        return at;
    }

    /** Behind the quoted text that begins there; -1 when it does not end. */
    private static int quotedEnd(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character == '"') {
                return at == from + 1 ? -1 : at + 1;
            }
            if (character == '\\') {
                at++;
                if (at == text.length() || text.charAt(at) != '\\' && text.charAt(at) != '"') {
                    return -1;
                }
            } else if (!isWordCharacter(character, true) && QUOTED_MARKS.indexOf(character) < 0) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private static boolean isDomain(String text) {
        boolean isWellFormed = text.startsWith("[") ? AddressLiteral.isValid(text) : isHost(text);
        if (!isWellFormed) {
            return false;
        }
        try {
            return IDN.toASCII(text).length() <= LONGEST_DOMAIN;
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static boolean isHost(String text) {
        boolean isAtStart = true;
        boolean isAfterDash = false;
        for (int at = 0; at < text.length(); at++) {
            int character = text.codePointAt(at);
            if (character == '.') {
                if (isAtStart || isAfterDash) {
                    return false;
                }
                isAtStart = true;
            } else if (character == '-') {
                if (isAtStart) {
                    return false;
                }
                isAfterDash = true;
            } else if (isWordCharacter(character, false)) {
                isAtStart = false;
                isAfterDash = false;
            } else {
                return false;
            }
        }
        return !isAtStart && !isAfterDash;
    }

    private static boolean isWordCharacter(int character, boolean withDash) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character >= 0x80 && character <= 0xFFFF
                || withDash && character == '-'
                || WORD_MARKS.indexOf(character) >= 0;
    }
}
