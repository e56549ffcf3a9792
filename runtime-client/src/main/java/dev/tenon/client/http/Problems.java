package dev.tenon.client.http;

import dev.tenon.client.HttpFailure;
import dev.tenon.client.HttpProblem;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import java.time.Duration;
import java.util.regex.Pattern;

/** The failures that answers of servers are. Each has what the server said as its cause. */
final class Problems {

    /** How long to wait where a server that is asked too often does not say it. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /**
     * Types that say no more than the status: what Tenon calls its own failures of these statuses, and what names where a status is
     * defined, as frameworks have it where an application gives no type.
     */
    private static final Pattern OF_STATUS = Pattern.compile("about:blank"
            + "|urn:tenon:problem:(forbidden|not-found|no-such-path|conflict)"
            + "|https?://([a-z-]+\\.)*(ietf\\.org|rfc-editor\\.org|httpstatuses\\.(com|io))/.*");

    private Problems() {}

    /** The failure that an answer other than 2xx is. */
    static FailureException of(Called called, Answer answer) {
        HttpProblem problem = ProblemDetails.of(answer);
        return problem.as(failure(called, answer, problem));
    }

    private static Failure failure(Called called, Answer answer, HttpProblem problem) {
        HttpFailure own = new HttpFailure(called.name(), problem);
        return switch (problem.status()) {
            case 401 -> new Failure.Unauthorized(own.message());
            case 429 ->
                new Failure.RateLimited(answer.retryAfter(called.platform()).getOrElse(A_SECOND));
            case 400, 422 -> problem.errors().isEmpty() ? own : new Failure.Invalid(problem.errors());
            case 403, 404, 409, 412 ->
                OF_STATUS.matcher(problem.type()).matches() ? ofStatus(called, problem, own.message()) : own;
            default ->
                problem.status() == 408 || problem.status() >= 500
                        ? new Failure.Unavailable(own.message(), answer.retryAfter(called.platform()))
                        : own;
        };
    }

    /** What one of these statuses is by itself. */
    private static Failure ofStatus(Called called, HttpProblem problem, String message) {
        String path = ProblemDetails.bounded(called.path());
        return switch (problem.status()) {
            case 403 -> new Failure.Forbidden(message);
            case 404 -> new Failure.NotFound(called.name(), path);
            default ->
                new Conflict(
                        called.name(),
                        path,
                        new Conflict.Refused(
                                message.substring(called.name().length()).strip()));
        };
    }
}
