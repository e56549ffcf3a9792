package dev.tenon.audit;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * What one command did to one entity. A command that changed several has an entry for each, with the same correlation, and one
 * that changed none has one without an entity.
 *
 * @param id its own; later entries have greater ones
 * @param at when, by the clock of the node
 * @param actor the user, {@code system} or {@code anonymous}
 * @param tenant for whom
 * @param action the command, such as {@code AddBook}
 * @param correlationId the request or message that set it off
 * @param entity the simple name of the entity, such as {@code Book}
 * @param entityId its key, in text form
 * @param before what it was, as JSON; none when it is new
 * @param after what it is, as JSON; none when it is gone
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String actor,
        Option<String> tenant,
        String action,
        Option<String> correlationId,
        Option<String> entity,
        Option<String> entityId,
        Option<String> before,
        Option<String> after) {}
