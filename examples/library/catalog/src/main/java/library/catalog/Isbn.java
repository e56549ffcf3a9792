package library.catalog;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** International Standard Book Numbers (ISO 2108): 10 digits with a check digit modulo 11, or 13 modulo 10. */
final class Isbn {

    private Isbn() {}

    /** The number without hyphens and spaces. */
    static String digits(String isbn) {
        return isbn.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether the check digit is right. */
    static boolean isValid(String isbn) {
        var digits = digits(isbn);
        if (digits.matches("[0-9]{9}[0-9X]")) {
            return weighted(digits, i -> 10 - i) % 11 == 0;
        }
        return digits.matches("97[89][0-9]{10}") && weighted(digits, i -> i % 2 == 0 ? 1 : 3) % 10 == 0;
    }

    private static int weighted(String digits, IntUnaryOperator weight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += digit * weight.applyAsInt(i);
        }
        return sum;
    }
}
