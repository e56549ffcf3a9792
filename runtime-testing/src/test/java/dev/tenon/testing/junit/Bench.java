package dev.tenon.testing.junit;

import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;

/** The declaration of a context, and its test runtime, which does nothing. */
interface Bench {

    /** What would be generated. */
    record Runtime(TestPlatform platform) implements TestedContext {

        @Override
        public long settle() {
            return 0;
        }
    }
}
