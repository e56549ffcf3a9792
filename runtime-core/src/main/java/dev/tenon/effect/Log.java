package dev.tenon.effect;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Writes to a log. */
final class Log<R> extends Leaf<R, Unit> {

    /** Where {@link Eff#log} writes to without being given a logger. */
    static final Logger DEFAULT = LoggerFactory.getLogger("dev.tenon.log");

    private final Logger logger;
    private final Level level;
    private final String message;
    private final Object[] arguments;

    Log(Logger logger, Level level, String message, Object[] arguments) {
        this.logger = logger;
        this.level = level;
        this.message = message;
        this.arguments = Arrays.copyOf(arguments, arguments.length);
    }

    @Override
    Object step(Evaluation c, int depth) {
        Halt interruption = c.interruption();
        if (interruption != null) {
            return interruption;
        }
        switch (level) {
            case ERROR -> logger.error(message, arguments);
            case WARN -> logger.warn(message, arguments);
            case INFO -> logger.info(message, arguments);
            case DEBUG -> logger.debug(message, arguments);
            case TRACE -> logger.trace(message, arguments);
        }
        return Unit.UNIT;
    }
}
