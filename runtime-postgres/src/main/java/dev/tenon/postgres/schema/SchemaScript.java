package dev.tenon.postgres.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The SQL that makes the tables of a context, with names that have no schema.
 *
 * @param name where it comes from, for people
 * @param sql the statements
 */
public record SchemaScript(String name, String sql) {

    /**
     * What the processor wrote for a context: {@code META-INF/tenon/schema/catalog.sql}.
     *
     * @param schema the name of the database schema, which is that of the context in snake case
     * @param module a class of the context, beside which the resource is
     * @throws IllegalStateException when it is not there
     */
    public static SchemaScript of(String schema, Class<?> module) {
        String name = "META-INF/tenon/schema/" + schema + ".sql";
        try (InputStream in = module.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + module.getName()
                        + ": the processor writes it; does the build leave resources of the class output out?");
            }
            return new SchemaScript(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
