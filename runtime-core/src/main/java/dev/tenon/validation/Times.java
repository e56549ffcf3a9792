package dev.tenon.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;

/** Compares times with now. What has no offset is taken to be in UTC. */
final class Times {

    private Times() {}

    /** The sign of {@code value - now}; as with {@link OffsetDateTime#compareTo}, no two offsets are the same. */
    static int compare(Temporal value, Instant now) {
        return switch (value) {
            case Instant instant -> instant.compareTo(now);
            case LocalDate date -> date.compareTo(LocalDate.ofInstant(now, ZoneOffset.UTC));
            case LocalDateTime time -> time.compareTo(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            case OffsetDateTime time -> time.compareTo(now.atOffset(ZoneOffset.UTC));
            default -> throw new IllegalArgumentException("no time that can be compared with now: " + value);
        };
    }
}
