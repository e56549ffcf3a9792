package library;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Catalog.class) //! javac at Catalog
interface Unknown {}
