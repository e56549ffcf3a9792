package dev.tenon.client;

import dev.tenon.effect.Cause;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a server said of a request that it did not fulfil: problem details (RFC 9457), as far as it sent any. An {@link HttpFailure} has
 * it; any other failure of a call that was answered has it as its cause, where {@link #in(Cause)} finds it. Immutable.
 *
 * @param status the status of the answer
 * @param type what kind of problem it is, a URI; {@link #UNTYPED} where the server did not say
 * @param title the kind in words, on one line of at most 200 characters; or empty
 * @param detail what happened, likewise
 * @param instance a URI of what happened, likewise
 * @param errors what is wrong with fields of the request, of the member {@code errors}; at most 100
 * @param members the other members by name, at most 100: a text as it is, any other value as JSON
 */
public record HttpProblem(
        int status,
        String type,
        String title,
        String detail,
        String instance,
        Seq<FieldError> errors,
        Map<String, String> members) {

    /** The type of problems that say no more than their status. */
    public static final String UNTYPED = "about:blank";

    /** A problem that says no more than its status. */
    public static HttpProblem of(int status) {
        return new HttpProblem(status, UNTYPED, "", "", "", Vector.empty(), LinkedHashMap.empty());
    }

    /** This, of another type. */
    public HttpProblem withType(String other) {
        return new HttpProblem(status, other, title, detail, instance, errors, members);
    }

    /** This, called something else. */
    public HttpProblem withTitle(String other) {
        return new HttpProblem(status, type, other, detail, instance, errors, members);
    }

    /** This, with another detail. */
    public HttpProblem withDetail(String other) {
        return new HttpProblem(status, type, title, other, instance, errors, members);
    }

    /** This, with another instance. */
    public HttpProblem withInstance(String other) {
        return new HttpProblem(status, type, title, detail, other, errors, members);
    }

    /** This, with other errors of fields. */
    public HttpProblem withErrors(Seq<FieldError> other) {
        return new HttpProblem(status, type, title, detail, instance, other, members);
    }

    /** This, with one more member. */
    public HttpProblem withMember(String name, String value) {
        return new HttpProblem(status, type, title, detail, instance, errors, members.put(name, value));
    }

    /** The member {@code name}, if the server sent it. */
    public Option<String> member(String name) {
        return members.get(name);
    }

    /** What the server said to the call that ended so; none when it was not answered, or not by a refusal. */
    public static Option<HttpProblem> in(Cause cause) {
        return cause.throwable().flatMap(HttpProblem::in);
    }

    /** The same of a call without effects, by the {@link FailureException} that it ended with. */
    public static Option<HttpProblem> in(Throwable thrown) {
        for (Throwable found = thrown; found != null; found = found.getCause()) {
            if (found instanceof Answered answered) {
                return Option.some(answered.problem);
            }
        }
        return Option.none();
    }

    /** {@code failure}, with this as its cause. For generated code. */
    public FailureException as(Failure failure) {
        return new FailureException(failure, new Answered(this));
    }

    /** Status, title and detail, as far as they are known. */
    String message() {
        String about = title.isEmpty() || detail.isEmpty() ? title + detail : title + ": " + detail;
        return "status " + status + (about.isEmpty() ? "" : ": " + about);
    }

    /** Carries a problem to where causes are read. Has no stack trace: it is an answer and not a bug. */
    private static final class Answered extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient HttpProblem problem;

        Answered(HttpProblem problem) {
            super(
                    problem.type().equals(UNTYPED)
                            ? problem.message()
                            : problem.message() + " (" + problem.type() + ")",
                    null,
                    false,
                    false);
            this.problem = problem;
        }
    }
}
