package tests;

import dev.tenon.testing.TestRuntime;
import office.Office;

/** Of a context that is a class file, from another package. */
@TestRuntime(Office.class)
public interface TestOffice {}
