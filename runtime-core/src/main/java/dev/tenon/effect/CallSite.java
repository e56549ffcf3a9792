package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/** Finds the user's line in a stack. */
final class CallSite {

    /** Walking the stack at each failure costs microseconds, so it is asked for. */
    private static final boolean CAPTURED = Boolean.getBoolean("tenon.callSites");

    private static final String OWN = CallSite.class.getPackageName() + ".";

    private CallSite() {}

    /** The user's line that is running now; null unless the system property {@code tenon.callSites} is true. */
    static @Nullable StackTraceElement here() {
        return CAPTURED ? of(new Throwable()) : null;
    }

    /** The first line of the stack trace that is the user's. */
    static @Nullable StackTraceElement of(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (isUsers(element.getClassName())) {
                return element;
            }
        }
        return null;
    }

    private static boolean isUsers(String className) {
        return !className.startsWith(OWN)
                && !className.startsWith("java.")
                && !className.startsWith("javax.")
                && !className.startsWith("jdk.")
                && !className.startsWith("sun.");
    }
}
