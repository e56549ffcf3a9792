package dev.tenon.client.http;

import dev.tenon.client.HttpFailure;
import dev.tenon.client.HttpProblem;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import java.time.Duration;

/**
 * What was called, for failures.
 *
 * @param name such as {@code OpenLibraryClient.edition}
 * @param path of the request, as it was sent
 * @param limit how long it may take
 * @param platform whose clock it goes by
 */
record Called(String name, String path, Duration limit, Platform platform) {

    /** The failure of an answer that is none. */
    FailureException unreadable(int status, String why) {
        HttpProblem problem = HttpProblem.of(status).withTitle(why);
        return problem.as(new HttpFailure(name, problem));
    }
}
