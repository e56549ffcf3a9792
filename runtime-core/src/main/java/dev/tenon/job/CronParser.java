package dev.tenon.job;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Cron}. */
final class CronParser {

    private static final Map<String, String> NAMED = HashMap.of(
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *",
            "@monthly", "0 0 1 * *",
            "@weekly", "0 0 * * 0",
            "@daily", "0 0 * * *",
            "@midnight", "0 0 * * *",
            "@hourly", "0 * * * *");

    private static final Pattern BEFORE_LAST = Pattern.compile("L(?:-([0-9]{1,2}))?");
    private static final Pattern WORKING_DAY = Pattern.compile("([0-9]{1,2})W");
    private static final Pattern NUMBERED = Pattern.compile("([0-9A-Z]+)#([1-5])");
    private static final Pattern LAST = Pattern.compile("([0-9A-Z]+)L");
    private static final Pattern STEPS = Pattern.compile("([^/]+)/([0-9]{1,2})");
    private static final Pattern RANGE = Pattern.compile("([0-9A-Z]+)-([0-9A-Z]+)");

    private static final Kind SECOND = new Kind("second", 0, 59, List.empty());
    private static final Kind MINUTE = new Kind("minute", 0, 59, List.empty());
    private static final Kind HOUR = new Kind("hour", 0, 23, List.empty());
    private static final Kind DAY_OF_MONTH = new Kind("day of the month", 1, 31, List.empty());
    private static final Kind MONTH = new Kind(
            "month",
            1,
            12,
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
    private static final Kind DAY_OF_WEEK =
            new Kind("day of the week", 0, 6, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));

    private final String text;

    private CronParser(String text) {
        this.text = text;
    }

    /** What a field may hold. */
    private record Kind(String name, int least, int greatest, List<String> names) {}

    /** The special items of a field, and the others. */
    private record Items(Seq<Predicate<LocalDate>> special, Seq<String> plain) {}

    static Cron parse(String text) {
        return new CronParser(text).parse();
    }

    private Cron parse() {
        String stripped = text.strip();
        if (!stripped.startsWith("@")) {
            return fields(Vector.of(stripped.toUpperCase(Locale.ROOT).split("\\s+")));
        }
        String named = NAMED.get(stripped.toLowerCase(Locale.ROOT))
                .getOrElseThrow(() -> wrong(
                        "expected one of " + NAMED.keySet().toSortedSet().mkString(", ") + ", found " + stripped));
        return fields(Vector.of(named.split(" ")));
    }

    private Cron fields(Seq<String> parts) {
        if (parts.size() != 5 && parts.size() != 6) {
            throw wrong("expected five fields, or six with seconds, found " + (text.isBlank() ? 0 : parts.size()));
        }
        Seq<String> all = parts.size() == 5 ? parts.prepend("0") : parts;
        Items ofMonth = items(all.get(3), this::specialOfMonth);
        Items ofWeek = items(all.get(5), this::specialOfWeek);
        return new Cron(
                text,
                field(all.get(0), SECOND),
                field(all.get(1), MINUTE),
                field(all.get(2), HOUR),
                field(all.get(4), MONTH),
                new CronDays(
                        field(all.get(3), ofMonth.plain, DAY_OF_MONTH),
                        field(all.get(5), ofWeek.plain, DAY_OF_WEEK),
                        ofMonth.special,
                        ofWeek.special));
    }

    private Items items(String field, Function<String, Option<Predicate<LocalDate>>> special) {
        Seq<Predicate<LocalDate>> found = Vector.empty();
        Seq<String> plain = Vector.empty();
        for (String item : field.split(",", -1)) {
            Option<Predicate<LocalDate>> day = special.apply(item);
            found = found.appendAll(day);
            plain = day.isDefined() ? plain : plain.append(item.equals("?") ? "*" : item);
        }
        return new Items(found, plain);
    }

    private Option<Predicate<LocalDate>> specialOfMonth(String item) {
        Matcher beforeLast = BEFORE_LAST.matcher(item);
        if (beforeLast.matches()) {
            int days = beforeLast.group(1) == null ? 0 : Integer.parseInt(beforeLast.group(1));
            if (days > 30) {
                throw wrong("no month has a day " + days + " days before its last one");
            }
            return Option.some(CronDays.beforeLast(days));
        }
        Matcher workingDay = WORKING_DAY.matcher(item);
        if (workingDay.matches()) {
            return Option.some(CronDays.workingDay(value(workingDay.group(1), DAY_OF_MONTH)));
        }
        return item.equals("LW") ? Option.some(CronDays.lastWorkingDay()) : Option.none();
    }

    private Option<Predicate<LocalDate>> specialOfWeek(String item) {
        Matcher numbered = NUMBERED.matcher(item);
        if (numbered.matches()) {
            int day = value(numbered.group(1), DAY_OF_WEEK);
            return Option.some(CronDays.numbered(day, Integer.parseInt(numbered.group(2))));
        }
        Matcher last = LAST.matcher(item);
        return last.matches() ? Option.some(CronDays.last(value(last.group(1), DAY_OF_WEEK))) : Option.none();
    }

    private CronField field(String written, Kind kind) {
        return field(written, Vector.of(written.split(",", -1)), kind);
    }

    private CronField field(String written, Seq<String> items, Kind kind) {
        long values = 0;
        for (String item : items) {
            values |= values(item, kind);
        }
        boolean isFixed = !written.contains("*") && !written.contains("-") && !written.contains("/");
        return new CronField(values, isFixed, written.startsWith("*") || written.equals("?"));
    }

    private long values(String item, Kind kind) {
        Matcher steps = STEPS.matcher(item);
        boolean hasSteps = steps.matches();
        String range = hasSteps ? steps.group(1) : item;
        int step = hasSteps ? Integer.parseInt(steps.group(2)) : 1;
        if (step == 0) {
            throw wrong("a step of the " + kind.name + " must be 1 or more, found " + item);
        }
        Matcher bounds = RANGE.matcher(range);
        if (range.equals("*")) {
            return values(kind.least, kind.greatest, step, kind);
        }
        if (bounds.matches()) {
            int from = value(bounds.group(1), kind);
            // A range that ends with the Sunday that is written as 7.
            boolean isSunday = kind.equals(DAY_OF_WEEK)
                    && bounds.group(2).equals("7")
                    && !bounds.group(1).equals("7");
            return values(from, isSunday ? 7 : value(bounds.group(2), kind), step, kind);
        }
        int value = value(range, kind);
        return values(value, hasSteps ? kind.greatest : value, step, kind);
    }

    /** From one value to another, past the greatest if need be. */
    private static long values(int from, int to, int step, Kind kind) {
        int count = kind.greatest - kind.least + 1;
        int end = to < from ? to + count : to;
        long values = 0;
        for (int value = from; value <= end; value += step) {
            values |= 1L << (value - kind.least) % count + kind.least;
        }
        return values;
    }

    private int value(String written, Kind kind) {
        int name = kind.names.indexOf(written);
        if (name >= 0) {
            return name + kind.least;
        }
        if (kind.equals(DAY_OF_WEEK) && written.equals("7")) {
            return 0;
        }
        if (!written.matches("[0-9]{1,2}")
                || Integer.parseInt(written) < kind.least
                || Integer.parseInt(written) > kind.greatest) {
            throw wrong("expected the " + kind.name + " to be from " + kind.least + " to " + kind.greatest
                    + (kind.names.isEmpty() ? "" : ", or " + kind.names.head() + " to " + kind.names.last())
                    + ", found " + (written.isEmpty() ? "nothing" : written));
        }
        return Integer.parseInt(written);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("the cron expression \"" + text + "\" is wrong: " + what);
    }
}
