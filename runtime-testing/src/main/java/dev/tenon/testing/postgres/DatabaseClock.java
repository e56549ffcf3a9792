package dev.tenon.testing.postgres;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A {@code clock_timestamp()} that shows what a test says, for connections that find it before PostgreSQL's own. The instant is in a
 * sequence, because that is seen at once by transactions that have begun already, as a clock is.
 */
final class DatabaseClock {

    /** Makes the function. Microseconds, as PostgreSQL has them. */
    static final String CREATE = """
        CREATE SEQUENCE IF NOT EXISTS public.tenon_test_clock MINVALUE %1$d MAXVALUE %2$d START 0;
        CREATE OR REPLACE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql STABLE AS $$
            SELECT timestamptz 'epoch' + last_value * interval '1 microsecond' FROM public.tenon_test_clock
        $$
        """.formatted(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2);

    /** Lets columns be filled by the function that were made with PostgreSQL's own. */
    static final String FILL_COLUMNS = """
        DO $$
        DECLARE filled record;
        BEGIN
            FOR filled IN
                SELECT n.nspname, t.relname, a.attname
                FROM pg_catalog.pg_attrdef d
                    JOIN pg_catalog.pg_class t ON t.oid = d.adrelid
                    JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.adnum
                WHERE pg_catalog.pg_get_expr(d.adbin, d.adrelid)
                    IN ('clock_timestamp()', 'pg_catalog.clock_timestamp()', 'now()', 'CURRENT_TIMESTAMP')
            LOOP
                EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN %I SET DEFAULT public.clock_timestamp()',
                    filled.nspname, filled.relname, filled.attname);
            END LOOP;
        END
        $$
        """;

    /** What a JDBC URL says so that the function is found first. */
    static final String PARAMETER = "options=-c%20search_path%3Dpublic,pg_catalog";

    private DatabaseClock() {}

    static String set(Instant now) {
        return "SELECT setval('public.tenon_test_clock', " + ChronoUnit.MICROS.between(Instant.EPOCH, now) + ")";
    }
}
