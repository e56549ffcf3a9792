package dev.tenon.postgres.message;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresLibrary;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A schema with little but the tables of messages, on the server that all tests share. */
public final class MailDatabase {

    static final String SCHEMA = "mail";

    private static final String TABLES =
            "mail.tenon_message, mail.tenon_lease, mail.tenon_lease_extension, mail.tenon_aside,"
                    + " mail.tenon_withdrawal, mail.tenon_received, mail.effect";

    /** Makes the schema and its tables. */
    public static final String TABLES_SQL = "CREATE SCHEMA mail; SET search_path = mail; " + MessageTables.SQL
            + "CREATE TABLE effect (place bigint GENERATED ALWAYS AS IDENTITY, line text, number integer)";

    private MailDatabase() {}

    /** The schema of a context in {@code postgres}. */
    public static PostgresDatabase in(Postgres postgres, Platform platform) {
        return postgres.context(platform, SCHEMA, MailDatabase.class);
    }

    /** Empty. */
    static PostgresDatabase empty(Platform platform) {
        if (ask("SELECT to_regclass('mail.tenon_message') IS NULL").equals("t")) {
            execute(TABLES_SQL);
        }
        execute("TRUNCATE " + TABLES);
        return another(platform);
    }

    /** The same, as another process has it. */
    static PostgresDatabase another(Platform platform) {
        return in(PostgresLibrary.postgres(), platform);
    }

    /** Makes everything that is to happen happen so much earlier. */
    static void pass(Duration time) {
        String earlier = " - interval '" + time.toMillis() + " milliseconds'";
        execute("UPDATE mail.tenon_message SET due_at = due_at" + earlier + " WHERE state IN (1, 2);"
                + "UPDATE mail.tenon_lease SET until = until" + earlier + ";"
                + "UPDATE mail.tenon_received SET received_at = received_at" + earlier + ";"
                + "UPDATE mail.tenon_lease_extension SET until = until" + earlier);
    }

    /** Does {@code work} while the first COMMIT of a transaction with an effect fails with {@code state}. */
    static void atFirstCommit(String state, Runnable work) {
        execute("""
            CREATE SEQUENCE mail.commits;
            CREATE FUNCTION mail.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF nextval('mail.commits') = 1 THEN
                    RAISE EXCEPTION 'not yet' USING ERRCODE = '%s';
                END IF;
                RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER refusing AFTER INSERT ON mail.effect DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION mail.refuse();
            """.formatted(state));
        try {
            work.run();
        } finally {
            execute("DROP TRIGGER refusing ON mail.effect; DROP FUNCTION mail.refuse(); DROP SEQUENCE mail.commits");
        }
    }

    static void execute(String sql) {
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    static String ask(String sql) {
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
