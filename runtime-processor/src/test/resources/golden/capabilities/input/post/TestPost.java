package post;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Post.class)
interface TestPost {}
