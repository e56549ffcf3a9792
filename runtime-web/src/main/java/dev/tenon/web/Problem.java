package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.web.Findings.Finding;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.ToIntFunction;

/**
 * Why a request was not answered as wished, as problem details (RFC 9457). Has no stack trace and says nothing of the
 * inside. Immutable.
 */
public final class Problem {

    private static final String TYPE = "urn:tenon:problem:";

    private final int status;
    private final String name;
    private final String detail;
    private final Seq<Finding> findings;
    private final Seq<Tuple2<String, String>> members;
    private final Headers headers;

    private Problem(
            int status,
            String name,
            String detail,
            Seq<Finding> findings,
            Seq<Tuple2<String, String>> members,
            Headers headers) {
        this.status = status;
        this.name = name;
        this.detail = detail;
        this.findings = findings;
        this.members = members;
        this.headers = headers;
    }

    /**
     * The problem that a failure is: NotFound 404, Conflict 409 (412 when stale and the request had If-Match), Invalid 422,
     * Unauthorized 401, Forbidden 403, RateLimited 429 with Retry-After, TimedOut 504, Unavailable and Interrupted 503
     * (with Retry-After if that is known), Defect 500. The last three come without their messages, which are for operators.
     *
     * @param request what the failure answers
     * @param domainStatus the status of each of the domain's own failures
     */
    public static Problem of(Failure failure, Request request, ToIntFunction<? super DomainFailure> domainStatus) {
        Problem problem = new Problem(
                status(failure, request, domainStatus),
                ProblemNames.of(failure),
                failure.message(),
                Vector.empty(),
                Vector.empty(),
                Headers.none());
        return switch (failure) {
            case Failure.Invalid invalid ->
                problem.withDetail("The request breaks rules of its fields")
                        .withFindings(invalid.errors().map(error -> Finding.of(error, request::hasParameter)));
            case Conflict conflict -> problem.withMember("reason", ProblemNames.of(conflict.reason()));
            case Failure.RateLimited limited -> problem.withRetryAfter(limited.retryAfter());
            case Failure.Unavailable unavailable -> {
                Problem silent = problem.withDetail("Something that this needs does not answer; try again later");
                yield unavailable.retryAfter().map(silent::withRetryAfter).getOrElse(silent);
            }
            case Failure.Defect defect -> problem.withDetail("Something went wrong inside; it is logged");
            case Failure.Interrupted interrupted -> problem.withDetail("The server is stopping; try again");
            case Failure.Unauthorized unauthorized -> problem.withHeader("WWW-Authenticate", "Bearer");
            default -> problem;
        };
    }

    private static int status(Failure failure, Request request, ToIntFunction<? super DomainFailure> domainStatus) {
        return switch (failure) {
            case Failure.NotFound f -> 404;
            case Conflict f ->
                f.reason() instanceof Conflict.StaleVersion
                                && request.header("If-Match").isDefined()
                        ? 412
                        : 409;
            case Failure.Invalid f -> 422;
            case Failure.Unauthorized f -> 401;
            case Failure.Forbidden f -> 403;
            case Failure.RateLimited f -> 429;
            case Failure.TimedOut f -> 504;
            case Failure.Unavailable f -> 503;
            case Failure.Interrupted f -> 503;
            case Failure.Defect f -> 500;
            case DomainFailure f -> domainStatus.applyAsInt(f);
        };
    }

    /** 400: the request cannot be understood. */
    static Problem malformed(String detail) {
        return plain(400, "malformed", detail);
    }

    static Problem unsupportedMediaType(Option<String> found) {
        return plain(
                        415,
                        "unsupported-media-type",
                        "The body must be application/json in UTF-8, found "
                                + found.map(type -> "'" + Utf8.quoted(type) + "'")
                                        .getOrElse("no Content-Type"))
                .withHeader("Accept", "application/json");
    }

    static Problem plain(int status, String name, String detail) {
        return new Problem(status, name, detail, Vector.empty(), Vector.empty(), Headers.none());
    }

    Problem withFindings(Seq<Finding> more) {
        return new Problem(status, name, detail, more, members, headers);
    }

    Problem withHeader(String header, String value) {
        return new Problem(status, name, detail, findings, members, headers.with(header, value));
    }

    /** This, with how long to wait, in whole seconds that are not too few. */
    private Problem withRetryAfter(Duration wait) {
        return withHeader(
                "Retry-After", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
    }

    /** This, with an extension member. */
    Problem withMember(String member, String value) {
        return new Problem(status, name, detail, findings, members.append(Tuple.of(member, value)), headers);
    }

    private Problem withDetail(String other) {
        return new Problem(status, name, other, findings, members, headers);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind of problem it is, the same for all of its kind: {@code urn:tenon:problem:not-found}. */
    public String type() {
        return TYPE + name;
    }

    /** What happened, for people. */
    public String detail() {
        return detail;
    }

    /**
     * The answer, of media type {@code application/problem+json}. {@code instance} is the path of the request;
     * {@code errors} lists what is wrong with fields and parameters.
     */
    public Response toResponse(Request request) {
        return toResponse(request.path());
    }

    Response toResponse(String instance) {
        byte[] body = JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("type", type());
            json.writeStringProperty("title", ProblemNames.title(name));
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", Utf8.repaired(detail));
            json.writeStringProperty("instance", Utf8.repaired(instance));
            members.forEach(member -> json.writeStringProperty(member._1, Utf8.repaired(member._2)));
            if (!findings.isEmpty()) {
                json.writeArrayPropertyStart("errors");
                for (Finding finding : findings) {
                    json.writeStartObject();
                    json.writeStringProperty(finding.member(), Utf8.repaired(finding.at()));
                    json.writeStringProperty("detail", Utf8.repaired(finding.detail()));
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
        Response response = Response.of(status, "application/problem+json", body);
        return headers.fields().foldLeft(response, (sofar, field) -> sofar.withHeader(field._1, field._2));
    }

    @Override
    public String toString() {
        return status + " " + name + ": " + detail;
    }
}
