package library.lending;

import dev.tenon.capability.EffectsModule;
import dev.tenon.dispatch.LimitBy;
import dev.tenon.dispatch.RateLimitPolicy;
import dev.tenon.event.EventQueue;
import dev.tenon.integration.Publishes;
import dev.tenon.rest.Fails;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;
import library.contracts.LendingEvents;

/** Patrons, and the books they have borrowed. */
@Runtime
@EventQueue(events = DomainEvent.class)
@Publishes(LendingEvents.class)
@EffectsModule(Notifier.class)
@RateLimitPolicy(name = "registering", permits = 100, per = "1m", by = LimitBy.ADDRESS)
@Fails({})
@RestApi(prefix = "/api/lending", title = "Library Lending API")
public interface Lending {}
