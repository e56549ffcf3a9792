package dev.tenon.client.http;

import io.vavr.control.Option;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Reads the body of an answer, up to a length. One that is longer is a failure, or nothing where the answer is no success anyway. */
final class LimitedBody implements BodySubscriber<byte[]> {

    /** The body is longer. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the body of the answer is too long");
        }
    }

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Option<Subscription> subscribed = Option.none();
    private final boolean isNeeded;
    private long left;

    LimitedBody(long limit, int status) {
        this.isNeeded = status >= 200 && status < 300;
        this.left = limit;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscribed = Option.some(subscription);
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            left -= buffer.remaining();
        }
        if (left < 0) {
            subscribed.forEach(Subscription::cancel);
            if (isNeeded) {
                body.completeExceptionally(new TooLong());
            } else {
                body.complete(new byte[0]);
            }
        } else {
            bytes.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        body.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
        body.complete(bytes.getBody().toCompletableFuture().join());
    }
}
