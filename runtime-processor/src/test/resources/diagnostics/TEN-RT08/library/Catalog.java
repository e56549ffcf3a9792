package library;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import jobs.JobsModule;

@Runtime
@Uses(JobsModule.class) //! TEN-RT08 at .class
public interface Catalog {}
