package dev.tenon.postgres.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The servers of the tests: of the version on the class path, or of that in the file {@code tenon.test.postgres.jar}. */
public final class TestServer {

    private static final String JAR = System.getProperty("tenon.test.postgres.jar", "");

    private TestServer() {}

    /** A server that is still to be started. */
    public static EmbeddedPostgres.Builder builder() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        return JAR.isEmpty() ? builder : builder.setPgBinaryResolver((system, machine) -> binaries());
    }

    private static InputStream binaries() throws IOException {
        try (ZipFile jar = new ZipFile(JAR)) {
            ZipEntry archive = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
        }
    }
}
