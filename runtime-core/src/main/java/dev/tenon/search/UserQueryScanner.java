package dev.tenon.search;

import io.vavr.control.Option;

/** Takes apart what a user has written. For use by one thread. */
final class UserQueryScanner {

    private final String text;
    private int at;

    UserQueryScanner(String text) {
        this.text = text;
    }

    /** How a part is written. */
    enum Form {
        /** {@code word} */
        WORD,
        /** {@code "some words"} */
        PHRASE,
        /** {@code beginning*} */
        PREFIX,
        /** {@code word~} */
        FUZZY
    }

    /**
     * One part: {@code -field:"text"} with all that it may have.
     *
     * @param field what stands before a colon
     * @param text never empty
     */
    record Part(boolean negated, Option<String> field, String text, Form form) {}

    /** The next part; none at the end. */
    Option<Part> next() {
        skipSpace();
        if (at >= text.length()) {
            return Option.none();
        }
        boolean negated =
                text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (negated) {
            at++;
        }
        Option<String> field = field();
        Option<Part> part =
                at < text.length() && text.charAt(at) == '"' ? phrase(negated, field) : word(negated, field);
        return part.isDefined() ? part : next();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** A name and a colon with something behind it. */
    private Option<String> field() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        boolean named = end > at
                && end + 1 < text.length()
                && text.charAt(end) == ':'
                && !Character.isWhitespace(text.charAt(end + 1));
        if (!named) {
            return Option.none();
        }
        String name = text.substring(at, end);
        at = end + 1;
        return Option.some(name);
    }

    /** A phrase without an end goes as plain words, one by one. */
    private Option<Part> phrase(boolean negated, Option<String> field) {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            at++;
            return word(negated, field);
        }
        String words = text.substring(at + 1, end).strip();
        at = end + 1;
        return words.isEmpty() ? Option.none() : Option.some(new Part(negated, field, words, Form.PHRASE));
    }

    private Option<Part> word(boolean negated, Option<String> field) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '"') {
            end++;
        }
        String word = text.substring(at, end);
        at = end;
        Form form = word.endsWith("*") ? Form.PREFIX : word.endsWith("~") ? Form.FUZZY : Form.WORD;
        String plain = form == Form.WORD ? word : word.substring(0, word.length() - 1);
        return plain.isEmpty() ? Option.none() : Option.some(new Part(negated, field, plain, form));
    }
}
