package dev.tenon.search.lucene;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;

/** The live platform, but a thread of a given name that opens a latch stays there, the latch being open, until it is let go. */
final class HeldOpener {

    private final String thread;
    private final Latch released = Platform.live().latch();

    HeldOpener(String thread) {
        this.thread = thread;
    }

    Platform platform() {
        return (Platform) Proxy.newProxyInstance(
                Platform.class.getClassLoader(), new Class<?>[] {Platform.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(Platform.live(), arguments);
                        return result instanceof Latch latch ? new Held(latch) : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    void release() {
        released.open();
    }

    private final class Held implements Latch {

        private final Latch latch;

        private Held(Latch latch) {
            this.latch = latch;
        }

        @Override
        public void open() {
            latch.open();
            if (Thread.currentThread().getName().equals(thread)) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public boolean isOpen() {
            return latch.isOpen();
        }

        @Override
        public void await() throws InterruptedException {
            latch.await();
        }

        @Override
        public boolean await(Duration limit) throws InterruptedException {
            return latch.await(limit);
        }
    }
}
