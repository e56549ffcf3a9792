package post;

import dev.tenon.Generated;

/** The capability to use {@link Answers}. */
@Generated
public interface HasAnswers {
    /** The implementation that the runtime was given. */
    Answers postAnswers();
}
