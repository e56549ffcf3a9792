package dev.tenon.message.worker;

import java.time.Instant;

/**
 * What a worker of this process has done. Immutable.
 *
 * @param consumer the name of whose messages it hands to a handler
 * @param since when it was made, by the clock of its platform
 * @param handled how many deliveries were handled since then
 * @param failed how many attempts failed since then
 * @param running how many leases have a handler now
 */
public record WorkerActivity(String consumer, Instant since, long handled, long failed, int running) {}
