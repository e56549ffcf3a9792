package jobs;

import dev.tenon.runtime.Runtime;
import dev.tenon.runtime.Uses;
import library.CatalogModule;

@Runtime
@Uses(CatalogModule.class) //! TEN-RT08 at .class
public interface Jobs {}
