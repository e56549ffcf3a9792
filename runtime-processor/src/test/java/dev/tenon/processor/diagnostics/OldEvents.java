package dev.tenon.processor.diagnostics;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import jakarta.validation.constraints.NotBlank;

/** A topic in a class file, compiled without the processor: nothing was generated for it. */
@IntegrationEventTopic
public sealed interface OldEvents {

    @IntegrationEvent("old.happened")
    record Happened(@OrderingKey @NotBlank String what) implements OldEvents {}
}
