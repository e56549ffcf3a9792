package dev.tenon.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a context sends to itself.
 *
 * @param queues by their order in the source
 * @param handlers of events, by place
 */
public record MessagesModel(List<QueueModel> queues, List<EventHandlerModel> handlers) {

    /** Nothing. */
    public static final MessagesModel NONE = new MessagesModel(List.of(), List.of());

    public MessagesModel {
        queues = List.copyOf(queues);
        handlers = handlers.stream().sorted().toList();
    }

    /** Whether the context needs a log of messages. */
    public boolean isEmpty() {
        return queues.isEmpty();
    }

    /** Those of {@code queue}, by place. */
    public Stream<EventHandlerModel> handlersOf(QueueModel queue) {
        return handlers.stream()
                .filter(handler -> handler.parameter()
                        .filter(type -> !queue.taken(type).isEmpty())
                        .isPresent());
    }

    /** The same with handlers. */
    public MessagesModel handledBy(List<EventHandlerModel> found) {
        return new MessagesModel(queues, found);
    }

    /** Only what code can be generated for, one queue a name. */
    public MessagesModel sound() {
        return new MessagesModel(
                queues.stream()
                        .filter(queue -> queue.isSound()
                                && queue.equals(queues.stream()
                                        .filter(other -> other.name().equals(queue.name()))
                                        .findFirst()
                                        .orElseThrow()))
                        .toList(),
                handlers.stream().filter(EventHandlerModel::isSound).toList());
    }
}
