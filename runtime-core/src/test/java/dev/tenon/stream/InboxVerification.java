package dev.tenon.stream;

import dev.tenon.platform.Platform;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;

/** What the compatibility kit needs to judge the subscriber of {@link Source#fromPublisher}. */
public class InboxVerification extends FlowSubscriberBlackboxVerification<Integer> {

    private static final long MILLIS = 200;

    public InboxVerification() {
        super(new TestEnvironment(MILLIS, MILLIS / 4));
    }

    @Override
    public Flow.Subscriber<Integer> createFlowSubscriber() {
        return new Inbox<>(Platform.live(), 4);
    }

    @Override
    public Integer createElement(int element) {
        return element;
    }
}
