package library;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import jobs.Jobs;

@Runtime
@Uses(Jobs.class) //! TEN-RT06 at .class saying no module that was generated
interface Catalog {}
