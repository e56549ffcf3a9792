package dev.tenon.processor.model;

import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.source.ClassName;
import java.util.Optional;

/**
 * A method marked {@code @EventHandler} or {@code @IntegrationEventHandler}.
 *
 * @param parameter the type of its only parameter, if it has one
 * @param givenName the name that the annotation sets, or empty
 * @param own how it is called, if that is not said of its queue
 */
public record EventHandlerModel(
        SignatureModel signature, Optional<ClassName> parameter, String givenName, Optional<HandlingModel> own)
        implements Comparable<EventHandlerModel> {

    /** What its progress is stored under: {@code Counting.on(BookBorrowed)} unless set. */
    public String name() {
        return givenName.isEmpty()
                ? signature.shortName() + "("
                        + parameter.map(ClassName::simpleName).orElse("") + ")"
                : givenName;
    }

    /** Whether its effect happens once, because it runs in a transaction. */
    public boolean isTransactional() {
        return signature.environment() == Environment.TX;
    }

    /** Whether generated code can call it. */
    public boolean isSound() {
        return signature.isSound()
                && signature.environment() != Environment.READS
                && signature.result() instanceof Shape.Nothing
                && parameter.isPresent()
                && own.stream().allMatch(HandlingModel::isSound);
    }

    /** Where it stands. */
    public Place place() {
        return signature.place();
    }

    @Override
    public int compareTo(EventHandlerModel other) {
        return place().compareTo(other.place());
    }
}
