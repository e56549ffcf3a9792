package post;

import dev.tenon.effect.Failure.NotFound;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A courier that does what it was told for the next call, and answers {@code ok} when it was told nothing. */
final class Scripted implements Courier {

    final List<String> calls = new ArrayList<>();
    private final Queue<Callable<String>> script = new ArrayDeque<>();

    Scripted then(Callable<String> next) {
        script.add(next);
        return this;
    }

    Scripted failing(int times) {
        for (int i = 0; i < times; i++) {
            then(() -> {
                throw new IOException("no line");
            });
        }
        return this;
    }

    private String next(String call) throws Exception {
        calls.add(call);
        Callable<String> told = script.poll();
        return told == null ? "ok" : told.call();
    }

    private String unchecked(String call) {
        return Try.of(() -> next(call)).get();
    }

    @Override
    public String receipt(String id, String text) {
        return unchecked("receipt " + id + " " + text);
    }

    @Override
    public void send(String text) throws Exception {
        next("send " + text);
    }

    @Override
    public String find(String id) {
        return id.equals("known") ? unchecked("find " + id) : null;
    }

    @Override
    public Optional<String> address(String id) {
        return Optional.ofNullable(find(id));
    }

    @Override
    public Either<NotFound, String> track(String id) {
        return id.equals("known") ? Either.right(unchecked("track")) : Either.left(new NotFound("Letter", id));
    }

    @Override
    public Either<Integer, String> weigh(String id) {
        return Either.left(7);
    }

    @Override
    public Try<String> sign(String id) {
        return Try.of(() -> next("sign"));
    }

    @Override
    public CompletionStage<String> later(String id) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Try.of(() -> next("later")).onSuccess(answer::complete).onFailure(answer::completeExceptionally);
        return answer.thenApply(text -> text + "!");
    }

    @Override
    public String retried() throws Exception {
        return next("retried");
    }

    @Override
    public String broken() throws Exception {
        return next("broken");
    }

    @Override
    public String limited() throws Exception {
        return next("limited");
    }

    @Override
    public String crowded() throws Exception {
        return next("crowded");
    }

    @Override
    public String slow() throws Exception {
        return next("slow");
    }

    @Override
    public String delivered(String text) throws Exception {
        return next("delivered " + text);
    }

    @Override
    public String stored(String text) {
        calls.add("stored " + text);
        return "stored";
    }

    @Override
    public String number() throws Exception {
        return next("number");
    }

    @Override
    public String everything() throws Exception {
        return next("everything");
    }
}
