package dev.tenon.postgres.integration;

import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the user of a connection may not do with the tables of the transport, and ought to. */
final class TransportRights {

    private static final String MISSING = """
        SELECT current_user, c.relname, string_agg(p.privilege, ', ' ORDER BY p.place)
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) WITH ORDINALITY AS p (privilege, place)
        WHERE n.nspname = ? AND c.relkind = 'r' AND c.relname LIKE 'tenon\\_%'
            AND CASE WHEN c.relname = 'tenon_subscription' THEN p.privilege = 'SELECT' OR p.privilege = 'INSERT' AND NOT ?
                ELSE true END
            AND NOT has_table_privilege(c.oid, p.privilege)
        GROUP BY c.relname
        ORDER BY c.relname
        """;

    private TransportRights() {}

    /**
     * One text for each table, with what to do.
     *
     * @param isChecking whether no subscriptions are made
     */
    static Vector<String> problems(Connection connection, boolean isChecking) throws SQLException {
        try (PreparedStatement missing = connection.prepareStatement(MISSING)) {
            missing.setString(1, PostgresTransport.SCHEMA);
            missing.setBoolean(2, isChecking);
            Vector<String> problems = Vector.empty();
            try (ResultSet rows = missing.executeQuery()) {
                while (rows.next()) {
                    problems =
                            problems.append("the user %1$s may not %3$s on %4$s.%2$s: GRANT %3$s ON %4$s.%2$s TO %1$s"
                                    .formatted(
                                            rows.getString(1),
                                            rows.getString(2),
                                            rows.getString(3),
                                            PostgresTransport.SCHEMA));
                }
            }
            return problems;
        }
    }
}
