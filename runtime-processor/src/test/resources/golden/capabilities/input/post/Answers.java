package post;

import dev.tenon.effect.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Each way to answer. */
public interface Answers {

    void nothing();

    void nothingChecked(LetterId id) throws IOException;

    int primitive(long weight, int... sizes);

    String value(String environment, String call);

    String checked(LetterId id) throws FileNotFoundException, IllegalStateException, InterruptedException;

    String unchecked() throws IllegalStateException;

    @Nullable String nullable(LetterId id);

    Optional<LetterId> optional();

    Option<LetterId> option();

    Either<Failure.NotFound, String> failureOrValue();

    Either<IOException, String> thrownOrValue();

    Either<String, Integer> noFailure();

    Try<String> attempt();

    Try<Void> attemptAtNothing();

    CompletionStage<String> later();

    CompletableFuture<Void> nothingLater();

    CompletableFuture<Optional<String>> perhapsLater();

    List<? extends Number> wildcard(List<? super Integer> list);

    String[] array(byte[] content);

    String overloaded(int count);

    String overloaded(String count);

    static Answers none() {
        throw new UnsupportedOperationException();
    }

    default String standard() {
        return "standard";
    }

    @Override
    String toString();
}
