package library;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import jobs.JobsModule;

@Runtime
@Uses({JobsModule.class, other.JobsModule.class}) //! TEN-RT07 at {JobsModule
interface Catalog {}
