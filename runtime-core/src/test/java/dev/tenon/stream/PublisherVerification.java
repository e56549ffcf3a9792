package dev.tenon.stream;

import dev.tenon.effect.Eff;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** What the compatibility kit needs to judge {@link Source#toPublisher}. */
public class PublisherVerification extends FlowPublisherVerification<Long> {

    private static final long MILLIS = 200;

    public PublisherVerification() {
        super(new TestEnvironment(MILLIS, MILLIS / 4), MILLIS);
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        Source<Library, Long> source =
                Source.fromStream(() -> LongStream.rangeClosed(1, elements).boxed());
        return Source.toPublisher(source, new Library());
    }

    @Override
    public Flow.Publisher<Long> createFailedFlowPublisher() {
        return Source.toPublisher(Source.<Library, Long>fromEff(Eff.fail(new Library.Burnt(1))), new Library());
    }
}
