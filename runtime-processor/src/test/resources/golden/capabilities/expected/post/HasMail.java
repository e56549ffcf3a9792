package post;

import dev.tenon.Generated;

/** The capability to use {@link Guarded}. */
@Generated
public interface HasMail {
    /** The implementation that the runtime was given. */
    Guarded postMail();

    /** What guards its calls. */
    MailPolicies postMailPolicies();
}
