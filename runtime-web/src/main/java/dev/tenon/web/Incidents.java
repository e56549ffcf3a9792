package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the problem of a failure. One that an operator must know of, and whose message is of the inside, is logged under an
 * id, and the caller is given the id instead: a defect, and what is unavailable.
 */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.web");

    private final Platform platform;

    Incidents(Platform platform) {
        this.platform = platform;
    }

    /**
     * The problem to answer with.
     *
     * @param thrown the throwable behind it, if there is one
     * @param details what else is known, for the log
     * @param domainStatus the status of each of the domain's own failures
     */
    Problem problem(
            Failure failure,
            Request request,
            Option<Throwable> thrown,
            String details,
            ToIntFunction<? super DomainFailure> domainStatus) {
        Problem problem = Problem.of(failure, request, domainStatus);
        return switch (failure) {
            case Failure.Defect defect -> {
                String id = platform.nextUuid().toString();
                LOG.error(
                        "Defect {} while answering {}{}",
                        id,
                        asked(request),
                        details.isEmpty() ? "" : "\n" + details,
                        thrown.getOrElse(defect.throwable()));
                yield problem.withMember("id", id);
            }
            case Failure.Unavailable unavailable -> {
                String id = platform.nextUuid().toString();
                LOG.warn(
                        "Unavailable {} while answering {}\n{}",
                        id,
                        asked(request),
                        details.isEmpty() ? unavailable.message() : details);
                yield problem.withMember("id", id);
            }
            default -> problem;
        };
    }

    private static String asked(Request request) {
        return request.method() + " " + request.path()
                + request.correlation()
                        .correlationId()
                        .map(id -> ", correlation " + id)
                        .getOrElse("");
    }
}
