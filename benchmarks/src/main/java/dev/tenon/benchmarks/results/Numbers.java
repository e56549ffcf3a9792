package dev.tenon.benchmarks.results;

import java.util.Locale;

/** Numbers for people: three digits that count, or all before the point. */
public final class Numbers {

    private Numbers() {}

    public static String shown(double number) {
        double size = Math.abs(number);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    public static String whole(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static String ratio(double number) {
        return shown(number) + "x";
    }

    public static String percent(double part) {
        return String.format(Locale.ROOT, "%.0f%%", part * 100);
    }
}
