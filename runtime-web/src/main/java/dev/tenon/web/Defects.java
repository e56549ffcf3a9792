package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what must not be told to the caller, under an id that both are given. */
final class Defects {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.web");

    private final Platform platform;

    Defects(Platform platform) {
        this.platform = platform;
    }

    /**
     * The problem to answer with: 500 with the id of the log entry.
     *
     * @param details what else is known, for the log
     */
    Problem log(Failure.Defect defect, Request request, Option<Throwable> thrown, String details) {
        String id = platform.nextUuid().toString();
        LOG.error(
                "Defect {} while answering {} {}{}",
                id,
                request.method(),
                request.path(),
                details.isEmpty() ? "" : "\n" + details,
                thrown.getOrElse(defect.throwable()));
        return Problem.of(defect, request, unknown -> 500).withMember("id", id);
    }
}
