package desk;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import jobs.JobsModule;
import mail.MailModule;

/** A context that uses two others, which are compiled together with it. */
@Runtime
@Uses({MailModule.class, JobsModule.class})
public interface Desk {}
