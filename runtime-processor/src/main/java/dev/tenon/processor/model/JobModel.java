package dev.tenon.processor.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A record marked {@code @BackgroundJob}.
 *
 * @param flaw why it cannot be one, such as {@code not a record}, or empty
 * @param nested the records that it holds, and those that they hold
 * @param misfire the name of a constant
 * @param givenName the name that the annotation sets, or empty
 * @param place of the annotation
 */
public record JobModel(
        RecordModel record,
        String flaw,
        List<RecordModel> nested,
        String schedule,
        String zone,
        String misfire,
        int maxRetries,
        PolicyModel.Span retryDelay,
        PolicyModel.Span timeout,
        PolicyModel.Span outage,
        int priority,
        List<String> deduplicateBy,
        String givenName,
        Place place)
        implements Comparable<JobModel> {

    public JobModel {
        nested = List.copyOf(nested);
        deduplicateBy = List.copyOf(deduplicateBy);
    }

    /** {@code SendDueReminder}. */
    public String simpleName() {
        return record.type().simpleName();
    }

    /** What it is stored under. */
    public String name() {
        return givenName.isEmpty() ? simpleName() : givenName;
    }

    /** Whether a clock enqueues it. */
    public boolean isScheduled() {
        return !schedule.isEmpty();
    }

    /** Whether there is such a time zone. */
    public boolean hasZone() {
        return zone.equals("UTC") || ZoneId.getAvailableZoneIds().contains(zone);
    }

    /** The component of this name. */
    public Optional<ComponentModel> component(String name) {
        return record.components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return flaw.isEmpty()
                && EventModel.isStorable(record, nested)
                && (!isScheduled()
                        || CronText.flaw(schedule).isEmpty()
                                && hasZone()
                                && record.components().isEmpty())
                && maxRetries >= 0
                && retryDelay.duration().isPresent()
                && timeout.duration().filter(limit -> !limit.isZero()).isPresent()
                && outage.duration().isPresent()
                && deduplicateBy.stream()
                        .allMatch(name -> component(name)
                                .filter(component -> component.shape().isOrdered())
                                .isPresent());
    }

    @Override
    public int compareTo(JobModel other) {
        return record.type().compareTo(other.record.type());
    }
}
