package dev.tenon.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a context sends to itself and to others.
 *
 * @param queues by their order in the source
 * @param handlers of events, by place
 * @param hasJobs whether it has any, also such that no code can be generated for
 * @param jobs by type
 * @param jobHandlers by place
 * @param hasSearches whether it has what is indexed
 * @param integration what it has to do with other contexts
 */
public record MessagesModel(
        List<QueueModel> queues,
        List<EventHandlerModel> handlers,
        boolean hasJobs,
        List<JobModel> jobs,
        List<JobHandlerModel> jobHandlers,
        boolean hasSearches,
        IntegrationModel integration) {

    /** Nothing. */
    public static final MessagesModel NONE = new MessagesModel(List.of(), IntegrationModel.NONE);

    public MessagesModel {
        queues = List.copyOf(queues);
        handlers = handlers.stream().sorted().toList();
        jobs = jobs.stream().sorted().toList();
        jobHandlers = jobHandlers.stream().sorted().toList();
    }

    /** Queues whose handlers are not known yet. */
    public MessagesModel(List<QueueModel> queues, IntegrationModel integration) {
        this(queues, List.of(), false, List.of(), List.of(), false, integration);
    }

    /** The events of all queues. */
    Stream<EventModel> events() {
        return queues.stream().flatMap(queue -> queue.events().records().stream());
    }

    /** Whether the context needs a log of messages. */
    public boolean isEmpty() {
        return queues.isEmpty() && !hasJobs && !hasSearches && integration.isEmpty();
    }

    /** Those of {@code queue}, by place. */
    public Stream<EventHandlerModel> handlersOf(QueueModel queue) {
        return handlers.stream()
                .filter(handler -> handler.parameter()
                        .filter(type -> !queue.events().taken(type).isEmpty())
                        .isPresent());
    }

    /** Those that are meant for {@code job}, by place. */
    public Stream<JobHandlerModel> handlersOf(JobModel job) {
        return jobHandlers.stream()
                .filter(handler -> handler.job().equals(Optional.of(job.record().type())));
    }

    /** The same with jobs. */
    public MessagesModel with(List<JobModel> found) {
        return new MessagesModel(queues, handlers, !found.isEmpty(), found, jobHandlers, hasSearches, integration);
    }

    /** The same with intents to index something, or without. */
    public MessagesModel indexing(boolean indexes) {
        return new MessagesModel(queues, handlers, hasJobs, jobs, jobHandlers, indexes, integration);
    }

    /** The same with handlers. */
    public MessagesModel handledBy(
            List<EventHandlerModel> found, List<JobHandlerModel> ofJobs, List<EventHandlerModel> ofOthers) {
        return new MessagesModel(
                queues,
                found,
                hasJobs,
                jobs,
                ofJobs,
                hasSearches,
                new IntegrationModel(integration.published(), integration.received(), ofOthers));
    }

    /** Only what code can be generated for, one queue and one job a name. */
    public MessagesModel sound() {
        Set<String> names = new HashSet<>();
        return new MessagesModel(
                queues.stream()
                        .filter(queue -> queue.isSound()
                                && queue.equals(queues.stream()
                                        .filter(other -> other.name().equals(queue.name()))
                                        .findFirst()
                                        .orElseThrow()))
                        .toList(),
                handlers.stream().filter(EventHandlerModel::isSound).toList(),
                hasJobs,
                jobs.stream()
                        .filter(job -> job.isSound() && names.add(job.name()))
                        .toList(),
                jobHandlers.stream().filter(JobHandlerModel::isSound).toList(),
                hasSearches,
                integration.sound());
    }
}
