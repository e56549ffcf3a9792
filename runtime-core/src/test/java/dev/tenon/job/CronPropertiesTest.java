package dev.tenon.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random expressions around changes of the clocks, compared with what follows from {@code java.time} minute by minute. */
class CronPropertiesTest {

    /** Changes of an hour, of half an hour, at midnight, of a whole day, twice a year out of season, and none. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Asia/Kolkata"));

    private static final Duration SPAN = Duration.ofDays(4);

    /** An expression and what its fields hold. */
    private record Sample(String text, Set<Integer> minutes, Set<Integer> hours, Set<Integer> days, boolean isFixed) {

        boolean fits(LocalDateTime time) {
            return minutes.contains(time.getMinute())
                    && hours.contains(time.getHour())
                    && days.contains(time.getDayOfWeek().getValue() % 7);
        }
    }

    @Property(tries = 400)
    void it_fires_when_java_time_says(@ForAll long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant start = nearAChange(zone, random);
        Sample sample = sample(random);
        Instant end = start.plus(SPAN);

        Set<Instant> fired = new TreeSet<>();
        Cron cron = Cron.parse(sample.text);
        for (Instant next = cron.next(start, zone).get();
                !next.isAfter(end);
                next = cron.next(next, zone).get()) {
            assertThat(fired.add(next)).as("never twice").isTrue();
        }

        assertThat(fired)
                .as("%s in %s after %s", sample.text, zone, start)
                .isEqualTo(sample.isFixed ? fixed(sample, zone, start, end) : shown(sample, zone, start, end));
    }

    /** Each instant at which the clock shows a time that fits. */
    private static Set<Instant> shown(Sample sample, ZoneId zone, Instant start, Instant end) {
        Set<Instant> all = new TreeSet<>();
        for (Instant minute = start.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
                !minute.isAfter(end);
                minute = minute.plusSeconds(60)) {
            LocalDateTime shown = LocalDateTime.ofInstant(minute, zone);
            if (shown.getSecond() == 0 && sample.fits(shown)) {
                all.add(minute);
            }
        }
        return all;
    }

    /** Each time that fits, at the first instant that shows it, or at the end of the gap that it is in. */
    private static Set<Instant> fixed(Sample sample, ZoneId zone, Instant start, Instant end) {
        Set<Instant> all = new TreeSet<>();
        LocalDate first = LocalDateTime.ofInstant(start, zone).toLocalDate().minusDays(3);
        for (LocalDateTime time = first.atStartOfDay();
                time.isBefore(first.plusDays(12).atStartOfDay());
                time = time.plusMinutes(1)) {
            if (sample.fits(time)) {
                ZoneOffsetTransition change = zone.getRules().getTransition(time);
                Instant instant = change != null && change.isGap()
                        ? change.getDateTimeAfter().atZone(zone).toInstant()
                        : ZonedDateTime.of(time, zone)
                                .withEarlierOffsetAtOverlap()
                                .toInstant();
                if (instant.isAfter(start) && !instant.isAfter(end)) {
                    all.add(instant);
                }
            }
        }
        return all;
    }

    private static Instant nearAChange(ZoneId zone, Random random) {
        Instant year = LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1)
                .atStartOfDay(zone)
                .toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(year);
        Instant near = change == null ? year : change.getInstant();
        return near.minusSeconds(random.nextInt(2 * 24 * 60 * 60)).plusSeconds(random.nextInt(4 * 60 * 60));
    }

    private static Sample sample(Random random) {
        boolean isFixed = random.nextBoolean();
        Set<Integer> days = random.nextBoolean() ? range(0, 6) : some(random, 0, 6);
        String ofWeek = days.size() == 7 ? "*" : written(days);
        if (isFixed) {
            Set<Integer> minutes = some(random, 0, 59);
            Set<Integer> hours = some(random, 0, 4);
            return new Sample(written(minutes) + " " + written(hours) + " * * " + ofWeek, minutes, hours, days, true);
        }
        int step = 1 + random.nextInt(40);
        Set<Integer> minutes = IntStream.range(0, 60)
                .filter(minute -> minute % step == 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        int from = random.nextInt(24);
        int to = from + random.nextInt(24 - from);
        return new Sample(
                "*/" + step + " " + from + "-" + to + " * * " + ofWeek, minutes, range(from, to), days, false);
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> some(Random random, int from, int to) {
        Set<Integer> some = new TreeSet<>();
        int count = 1 + random.nextInt(3);
        while (some.size() < count) {
            some.add(from + random.nextInt(to - from + 1));
        }
        return some;
    }

    private static String written(Set<Integer> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
