package dev.tenon.testing.simulation;

import dev.tenon.integration.EventTransport;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;

/**
 * What a process is started with. It is built anew at each start; only what is here outlives it.
 *
 * @param platform its clock, ids, randomness and threads, until it crashes
 * @param memory what it and those before it have committed
 * @param transport brings events to and from the other processes
 */
public record Start(Platform platform, MemoryDatabase memory, EventTransport transport) {}
