package shop;

import dev.tenon.dispatch.Command;
import dev.tenon.effect.Unit;

/** Without components, and not public. */
record Ping() implements Command<Unit> {}
