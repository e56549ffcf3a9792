package library;

import dev.tenon.capability.Capability;
import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import jobs.JobsModule;

@Runtime
@Capability(Jobs.class)
@Uses(JobsModule.class) //! TEN-RT07 at .class
interface Catalog {}
