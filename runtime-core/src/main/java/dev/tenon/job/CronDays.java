package dev.tenon.job;

import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;

/**
 * On which days a {@link Cron} fires.
 *
 * @param ofMonth the plain days of the month
 * @param ofWeek the plain days of the week, from Sunday, 0, to Saturday, 6
 * @param specialOfMonth such as the last one
 * @param specialOfWeek such as the second Friday
 */
record CronDays(
        CronField ofMonth,
        CronField ofWeek,
        Seq<Predicate<LocalDate>> specialOfMonth,
        Seq<Predicate<LocalDate>> specialOfWeek) {

    boolean fit(LocalDate date) {
        boolean month = ofMonth.has(date.getDayOfMonth()) || specialOfMonth.exists(day -> day.test(date));
        boolean week = ofWeek.has(date.getDayOfWeek().getValue() % 7) || specialOfWeek.exists(day -> day.test(date));
        return ofMonth.isOpen() || ofWeek.isOpen() ? month && week : month || week;
    }

    /** So many days before the last of a month. */
    static Predicate<LocalDate> beforeLast(int days) {
        return date -> date.getDayOfMonth() == date.lengthOfMonth() - days;
    }

    /** The last day from Monday to Friday of a month. */
    static Predicate<LocalDate> lastWorkingDay() {
        return date -> date.equals(nearestWorkingDay(date, date.lengthOfMonth()));
    }

    /** The day from Monday to Friday of the same month that is nearest to a day; none in a month without that day. */
    static Predicate<LocalDate> workingDay(int day) {
        return date -> day <= date.lengthOfMonth() && date.equals(nearestWorkingDay(date, day));
    }

    /** One of a month's days of the week, by its number. */
    static Predicate<LocalDate> numbered(int dayOfWeek, int number) {
        return date -> date.getDayOfWeek().getValue() % 7 == dayOfWeek && (date.getDayOfMonth() - 1) / 7 == number - 1;
    }

    /** The last of a month's days of the week. */
    static Predicate<LocalDate> last(int dayOfWeek) {
        return date ->
                date.getDayOfWeek().getValue() % 7 == dayOfWeek && date.getDayOfMonth() > date.lengthOfMonth() - 7;
    }

    private static LocalDate nearestWorkingDay(LocalDate month, int day) {
        LocalDate wanted = month.withDayOfMonth(day);
        return switch (wanted.getDayOfWeek()) {
            case SATURDAY -> day == 1 ? wanted.plusDays(2) : wanted.minusDays(1);
            case SUNDAY ->
                day == wanted.lengthOfMonth()
                        ? wanted.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                        : wanted.plusDays(1);
            default -> wanted;
        };
    }
}
