package dev.tenon.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is a cron expression, by the same rules as {@code dev.tenon.job.Cron}, which the processor does not load. A test of
 * the house compares both.
 */
public final class CronText {

    private static final Map<String, String> NAMED = Map.of(
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

    private static final int MOST_DAYS_BEFORE_LAST = 30;

    private static final Kind SECOND = new Kind("second", 0, 59, List.of());
    private static final Kind MINUTE = new Kind("minute", 0, 59, List.of());
    private static final Kind HOUR = new Kind("hour", 0, 23, List.of());
    private static final Kind DAY_OF_MONTH = new Kind("day of the month", 1, 31, List.of());
    private static final Kind MONTH = new Kind(
            "month",
            1,
            12,
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
    private static final Kind DAY_OF_WEEK =
            new Kind("day of the week", 0, 6, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));

    private CronText() {}

    /** What a field may hold. */
    private record Kind(String name, int least, int greatest, List<String> names) {

        /** Empty when it may hold this value. */
        Optional<String> flawOf(String value) {
            boolean isNumber = value.matches("[0-9]{1,2}")
                    && (Integer.parseInt(value) >= least && Integer.parseInt(value) <= greatest
                            || equals(DAY_OF_WEEK) && value.equals("7"));
            if (isNumber || names.contains(value)) {
                return Optional.empty();
            }
            return Optional.of("expected the " + name + " to be from " + least + " to " + greatest
                    + (names.isEmpty() ? "" : ", or " + names.getFirst() + " to " + names.getLast()) + ", found "
                    + (value.isEmpty() ? "nothing" : value));
        }
    }

    /** What is wrong with {@code text}; empty when nothing is. */
    public static Optional<String> flaw(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("@")) {
            return flawOfFields(List.of(stripped.toUpperCase(Locale.ROOT).split("\\s+")));
        }
        return NAMED.containsKey(stripped.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("expected one of "
                        + String.join(", ", NAMED.keySet().stream().sorted().toList()) + ", found " + stripped);
    }

    private static Optional<String> flawOfFields(List<String> parts) {
        if (parts.size() != 5 && parts.size() != 6) {
            return Optional.of("expected five fields, or six with seconds, found "
                    + (parts.equals(List.of("")) ? 0 : parts.size()));
        }
        int first = parts.size() - 5;
        return flaws(parts.get(first + 2), CronText::flawOfMonthDay)
                .or(() -> flaws(parts.get(first + 4), CronText::flawOfWeekDay))
                .or(() -> first == 0 ? Optional.empty() : plain(parts.get(0), SECOND))
                .or(() -> plain(parts.get(first), MINUTE))
                .or(() -> plain(parts.get(first + 1), HOUR))
                .or(() -> plain(parts.get(first + 3), MONTH))
                .or(() -> days(parts.get(first + 2), DAY_OF_MONTH))
                .or(() -> days(parts.get(first + 4), DAY_OF_WEEK));
    }

    private static Optional<String> flaws(String field, Function<String, Optional<String>> flawOf) {
        return List.of(field.split(",", -1)).stream()
                .flatMap(item -> flawOf.apply(item).stream())
                .findFirst();
    }

    private static Optional<String> plain(String field, Kind kind) {
        return flaws(field, item -> flawOf(item, kind));
    }

    private static Optional<String> days(String field, Kind kind) {
        return flaws(
                field, item -> isSpecial(item, kind) ? Optional.empty() : flawOf(item.equals("?") ? "*" : item, kind));
    }

    private static boolean isSpecial(String item, Kind kind) {
        return kind.equals(DAY_OF_MONTH)
                ? BEFORE_LAST.matcher(item).matches()
                        || WORKING_DAY.matcher(item).matches()
                        || item.equals("LW")
                : NUMBERED.matcher(item).matches() || LAST.matcher(item).matches();
    }

    private static Optional<String> flawOfMonthDay(String item) {
        Matcher beforeLast = BEFORE_LAST.matcher(item);
        if (beforeLast.matches()) {
            int days = beforeLast.group(1) == null ? 0 : Integer.parseInt(beforeLast.group(1));
            return days > MOST_DAYS_BEFORE_LAST
                    ? Optional.of("no month has a day " + days + " days before its last one")
                    : Optional.empty();
        }
        Matcher workingDay = WORKING_DAY.matcher(item);
        return workingDay.matches() ? DAY_OF_MONTH.flawOf(workingDay.group(1)) : Optional.empty();
    }

    private static Optional<String> flawOfWeekDay(String item) {
        Matcher numbered = NUMBERED.matcher(item);
        Matcher last = LAST.matcher(item);
        if (numbered.matches()) {
            return DAY_OF_WEEK.flawOf(numbered.group(1));
        }
        return last.matches() ? DAY_OF_WEEK.flawOf(last.group(1)) : Optional.empty();
    }

    private static Optional<String> flawOf(String item, Kind kind) {
        Matcher steps = STEPS.matcher(item);
        boolean hasSteps = steps.matches();
        String range = hasSteps ? steps.group(1) : item;
        if (hasSteps && Integer.parseInt(steps.group(2)) == 0) {
            return Optional.of("a step of the " + kind.name + " must be 1 or more, found " + item);
        }
        if (range.equals("*")) {
            return Optional.empty();
        }
        Matcher bounds = RANGE.matcher(range);
        return bounds.matches()
                ? kind.flawOf(bounds.group(1)).or(() -> kind.flawOf(bounds.group(2)))
                : kind.flawOf(range);
    }
}
