package dev.tenon.benchmarks.message.postgres.desk;

import dev.tenon.event.EventQueue;
import dev.tenon.runtime.Runtime;

/** Jobs that do nothing, and visits of which events tell. */
@Runtime
@EventQueue(name = "Visits", events = DeskEvent.class, capacity = Integer.MAX_VALUE)
public interface Desk {}
