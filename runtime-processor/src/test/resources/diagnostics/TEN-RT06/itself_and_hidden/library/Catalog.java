package library;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import jobs.JobsModule;

@Runtime
@Uses(JobsModule.class) //! TEN-RT06 at .class saying made of 'Secret'
interface Catalog {}
