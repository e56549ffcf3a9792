package dev.tenon.processor.model;

import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.source.ClassName;
import java.util.Optional;

/**
 * A method marked {@code @JobHandler}.
 *
 * @param job the type of its first parameter, if that and nothing but a {@code JobProgress} after it is there
 * @param takesProgress whether that is
 */
public record JobHandlerModel(SignatureModel signature, Optional<ClassName> job, boolean takesProgress)
        implements Comparable<JobHandlerModel> {

    /** Whether its effect happens once, because it runs in a transaction. */
    public boolean isTransactional() {
        return signature.environment() == Environment.TX;
    }

    /** Whether generated code can call it. */
    public boolean isSound() {
        return signature.isSound()
                && signature.environment() != Environment.READS
                && signature.result() instanceof Shape.Nothing
                && job.isPresent();
    }

    /** Where it stands. */
    public Place place() {
        return signature.place();
    }

    @Override
    public int compareTo(JobHandlerModel other) {
        return place().compareTo(other.place());
    }
}
