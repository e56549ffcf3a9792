package shelf;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Shelf.class)
interface TestShelf {}
