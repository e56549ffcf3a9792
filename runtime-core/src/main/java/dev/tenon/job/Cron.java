package dev.tenon.job;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * A cron expression: minute, hour, day of the month, month, day of the week; with a sixth field before them, seconds; or
 * {@code @yearly}, {@code @monthly}, {@code @weekly}, {@code @daily}, {@code @hourly}. Fields are lists of values, ranges and steps;
 * months and days have English names; Sunday is 0 and 7. Days of the month may be {@code L} (the last), {@code L-3}, {@code 15W} (the
 * working day that is nearest) and {@code LW}; days of the week {@code FRI#2} (the second) and {@code FRIL} (the last). When both kinds
 * of days are restricted, either is enough, as in POSIX; when one starts with {@code *}, both have to fit.
 *
 * <p>When clocks are set forward, an expression of fixed times fires once at the end of the gap for what is in it; when they are set
 * back, it fires at the first of two equal times. One that has a {@code *}, a range or a step in its second, minute or hour goes on as
 * time does: it fires whenever the clock shows a time that fits. Immutable.
 */
public final class Cron {

    /** Every pattern of days has come back until then; what has not, never does. */
    private static final int YEARS = 100;

    private final String text;
    private final CronField seconds;
    private final CronField minutes;
    private final CronField hours;
    private final CronField months;
    private final CronDays days;

    Cron(String text, CronField seconds, CronField minutes, CronField hours, CronField months, CronDays days) {
        this.text = text;
        this.seconds = seconds;
        this.minutes = minutes;
        this.hours = hours;
        this.months = months;
        this.days = days;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is not one, with what is wrong and where
     */
    public static Cron parse(String text) {
        return CronParser.parse(text);
    }

    /** The first instant after {@code after} at which it fires; none when it never does, as for the 30th of February. */
    public Option<Instant> next(Instant after, ZoneId zone) {
        return Option.of(isFixed() ? nextFixed(after, zone.getRules()) : nextShown(after, zone.getRules()));
    }

    private boolean isFixed() {
        return seconds.isFixed() && minutes.isFixed() && hours.isFixed();
    }

    /** The first time that the clock shows a time that fits. */
    private @Nullable Instant nextShown(Instant after, ZoneRules rules) {
        Instant from = after.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        Instant last = from.plus(YEARS * 366L, ChronoUnit.DAYS);
        while (from.isBefore(last)) {
            ZoneOffset offset = rules.getOffset(from);
            LocalDateTime shown = nextLocal(LocalDateTime.ofEpochSecond(from.getEpochSecond(), 0, offset));
            if (shown == null) {
                return null;
            }
            Instant found = shown.toInstant(offset);
            ZoneOffsetTransition change = rules.nextTransition(from);
            if (change == null || found.isBefore(change.getInstant())) {
                return found;
            }
            from = change.getInstant();
        }
        return null;
    }

    /** The first time that fits, each of which is at one instant. */
    private @Nullable Instant nextFixed(Instant after, ZoneRules rules) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(after.getEpochSecond(), 0, rules.getOffset(after))
                .plusSeconds(1);
        for (LocalDateTime next = nextLocal(local); next != null; next = nextLocal(next.plusSeconds(1))) {
            Instant instant = instantOf(next, rules);
            if (instant.isAfter(after)) {
                return instant;
            }
        }
        return null;
    }

    private static Instant instantOf(LocalDateTime local, ZoneRules rules) {
        ZoneOffsetTransition change = rules.getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.toInstant(rules.getValidOffsets(local).getFirst());
    }

    /** The first time that fits, from this one on. */
    private @Nullable LocalDateTime nextLocal(LocalDateTime from) {
        LocalTime time = nextTime(from.toLocalTime());
        if (time != null && fits(from.toLocalDate())) {
            return LocalDateTime.of(from.toLocalDate(), time);
        }
        LocalDate date = from.toLocalDate().plusDays(1);
        LocalDate last = date.plusYears(YEARS);
        while (date.isBefore(last)) {
            if (!months.has(date.getMonthValue())) {
                date = date.withDayOfMonth(1).plusMonths(1);
            } else if (days.fit(date)) {
                return LocalDateTime.of(date, LocalTime.of(hours.first(), minutes.first(), seconds.first()));
            } else {
                date = date.plusDays(1);
            }
        }
        return null;
    }

    private boolean fits(LocalDate date) {
        return months.has(date.getMonthValue()) && days.fit(date);
    }

    /** The first time of a day that fits, from this one on; {@code null} when there is none that day. */
    private @Nullable LocalTime nextTime(LocalTime from) {
        int hour = from.getHour();
        int minute = from.getMinute();
        if (hours.has(hour)) {
            int second = minutes.has(minute) ? seconds.from(from.getSecond()) : CronField.NONE;
            if (second != CronField.NONE) {
                return LocalTime.of(hour, minute, second);
            }
            int later = minutes.from(minute + 1);
            if (later != CronField.NONE) {
                return LocalTime.of(hour, later, seconds.first());
            }
        }
        int later = hours.from(hour + 1);
        return later == CronField.NONE ? null : LocalTime.of(later, minutes.first(), seconds.first());
    }

    /** The expression as it was read. */
    @Override
    public String toString() {
        return text;
    }
}
