package library;

import dev.tenon.runtime.Uses;
import jobs.JobsModule;

@Uses(JobsModule.class)
interface Shelves {} //! TEN-RT09
