package dev.tenon.operations;

import dev.tenon.integration.EventType;
import dev.tenon.integration.Topic;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.MessageType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What a context tells others and hears of them, by topics. Immutable.
 *
 * @param published the topics that it publishes on
 * @param received the topics that it has handlers for
 */
public record ContextTopics(Seq<Topic> published, Seq<Received> received) {

    /**
     * A topic that is received.
     *
     * @param queue from where the handlers have the events
     */
    public record Received(Topic topic, MessageQueue queue) {

        /** The names of those of its events that somebody handles, in the order of the topic. */
        public Seq<String> handled() {
            return topic.types()
                    .map(EventType::message)
                    .filter(type -> !queue.takersOf(type).isEmpty())
                    .map(MessageType::name);
        }
    }

    /** Nothing. */
    static ContextTopics none() {
        return new ContextTopics(Vector.empty(), Vector.empty());
    }

    ContextTopics publishing(Topic topic) {
        return new ContextTopics(published.append(topic), received);
    }

    ContextTopics receiving(Topic topic, MessageQueue queue) {
        return new ContextTopics(published, received.append(new Received(topic, queue)));
    }
}
