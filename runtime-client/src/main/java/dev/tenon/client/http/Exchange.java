package dev.tenon.client.http;

import dev.tenon.json.Json;
import io.vavr.control.Option;

/** A request that was answered, and what its answer means. */
record Exchange(Called called, Answer answer) {

    private static final int NOT_FOUND = 404;
    private static final int NO_CONTENT = 204;

    /** The answer if it is a success, else its failure. */
    Answer success() {
        if (!answer.isSuccess()) {
            throw Problems.of(called, answer);
        }
        return answer;
    }

    /** The same; none if there is nothing. */
    Option<Answer> found() {
        return answer.status() == NOT_FOUND || answer.status() == NO_CONTENT ? Option.none() : Option.some(success());
    }

    /** What the JSON of the answer stands for. The body is not repeated in the failure: it is not ours to show. */
    <T> T read(Answer from, Json<T> json) {
        try {
            return json.decode(from.text());
        } catch (IllegalStateException unreadable) {
            throw called.unreadable(from.status(), "the answer is not the JSON that the client expects");
        }
    }
}
