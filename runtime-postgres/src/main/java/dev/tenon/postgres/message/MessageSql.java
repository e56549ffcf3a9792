package dev.tenon.postgres.message;

import dev.tenon.postgres.store.PostgresStatements;

/**
 * The statements of a log. Parameters are in the order in which they stand here. Immutable.
 *
 * <p>A claim is a transaction that holds {@link #LOCK}, so claims of a consumer happen one after the other, and only they let messages
 * become ready or set them aside. Handlers delete and change only messages that their lease has, and their lease.
 */
final class MessageSql {

    /** A lease {@code l}. */
    private static final String ENDED = """
        l.until <= clock_timestamp()
            AND NOT EXISTS (SELECT FROM $extension x WHERE x.token = l.token AND x.until > clock_timestamp())\
        """;

    /** The first ones that no lease has. */
    private static final String READY = """
        SELECT m.position, m.priority, m.key, m.type = ANY (?) AS known
        FROM $message m
        WHERE m.consumer = ? AND m.state = 0 AND (m.key IS NOT NULL OR m.type = ANY (?))
            AND m.position NOT IN (SELECT unnest(l.positions) FROM $lease l WHERE l.consumer = ?)
        ORDER BY m.priority DESC, m.position
        LIMIT $mostScanned\
        """;

    /** A message {@code s} with a key. */
    private static final String WAITS = """
        (hashtextextended(s.key, 0) IN (SELECT unnest(l.keys) FROM $lease l WHERE l.consumer = ?)
            OR s.key IN (SELECT a.key FROM $aside a WHERE a.consumer = ?)
            OR (SELECT true FROM $message r
                WHERE r.consumer = ? AND r.state = 2 AND r.key = s.key LIMIT 1) IS NOT NULL)\
        """;

    /** How it stands with messages. */
    private static final String STATUS = """
        SELECT m.consumer, m.position, m.message, m.type,
            CASE WHEN m.state = 4 THEN 'DEAD'
                WHEN m.state IN (0, 3) AND EXISTS (SELECT FROM $lease l
                    WHERE l.consumer = m.consumer AND m.position = ANY (l.positions)) THEN 'LEASED'
                WHEN m.state = 1 AND m.due_at > clock_timestamp() THEN 'SCHEDULED'
                WHEN m.state = 2 AND m.due_at > clock_timestamp() THEN 'RETRYING'
                ELSE 'WAITING' END AS status,
            m.attempts, coalesce(m.due_at, m.appended_at), coalesce(m.error, ''), m.appended_at
        FROM $message m\
        """;

    /** What a message {@code m} is that becomes ready. */
    private static final String READY_STATE =
            "CASE WHEN m.key IN (SELECT a.key FROM $aside a WHERE a.consumer = ?) THEN 3 ELSE 0 END";

    /** Inserts leases, if there is a row of what stands before them. */
    private static final String NEW_LEASES = """
        INSERT INTO $lease (until, consumer, positions, keys)
        SELECT clock_timestamp() + ? * interval '1 microsecond', ?, (?::bigint[])[n.first:n.last],
            ARRAY(SELECT hashtextextended(k.key, 0) FROM unnest((?::text[])[n.first_key:n.last_key]) AS k (key))
        FROM $held unnest(?::integer[], ?::integer[], ?::integer[], ?::integer[]) AS n (first, last, first_key, last_key)
        RETURNING token, positions[1]\
        """;

    /** How many ready messages a claim looks at, apart from those that are leased. */
    static final int SCANNED = 10_000;

    /** How many messages become due in one claim. */
    static final int DUE = 10_000;

    /**
     * Makes claims of a consumer wait for each other, and the planner use the indexes for this transaction, whatever it believes of a
     * table that was empty a moment ago. A session that is idle in the midst of it is ended by the server.
     */
    static final String LOCK = """
        SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true),
            set_config('enable_sort', 'off', true), set_config('jit', 'off', true),
            set_config('plan_cache_mode', 'force_generic_plan', true),
            set_config('idle_in_transaction_session_timeout', '10s', true),
            pg_advisory_xact_lock(hashtextextended(?, 0))
        """;

    /** Whether leases have ended, something is due, keys are set aside, keys have to wait, something is withdrawn. */
    final String look;

    /** What is leased, and nobody wants to be handled any more. */
    final String withdrawn;

    /** Drops what nobody wants to be handled and no lease has any more. */
    final String dropWithdrawn;

    /** Takes back what ended leases had. */
    final String expire;

    /** Lets what is due become ready. */
    final String becomeDue;

    /** The first ready messages that need not wait. */
    final String window;

    /** Sets aside the messages of waiting keys among the first ready ones, if those are many. */
    final String setAside;

    /** The first messages of keys that are set aside and need not wait. */
    final String aside;

    /** A key has no messages any more that are set aside. */
    final String forgetAside;

    /** Where a key that is set aside goes on. */
    final String advanceAside;

    /** Leases groups. */
    final String lease;

    /** In how many microseconds something becomes due or a lease ends. */
    final String next;

    /** What was leased. */
    final String fetch;

    /** Puts aside what cannot be read. */
    final String bury;

    /** Whether a lease has not ended. */
    final String holds;

    /**
     * Ends a lease all of whose messages are done. The commit follows at once: a process that stands still before it loses its session, if
     * the session is ours.
     */
    final String done;

    /** Ends a lease and says what became of its messages. */
    final String settle;

    /** Ends a lease, gives back some of its messages, and leases others anew. */
    final String part;

    /** Lets a lease last. */
    final String extend;

    /** Forgets the ends of leases that are gone. */
    final String sweep;

    /** Appends messages. */
    final AppendSql append;

    /** The message that is there with a unique text. */
    final String unique;

    /** How many messages a consumer has that are not done, up to a number. */
    final String depth;

    final String state;
    final String deadLetters;
    final String deadPositions;
    final String isDead;
    final String requeue;
    final String discard;

    /** What waits for a consumer. */
    final String waiting;

    /** Which of some keys are neither done nor dead. */
    final String openKeys;

    /** How it stands with a message for some consumers. */
    final String find;

    /** What a consumer has in a state. */
    final String list;

    /** Marks what nobody wants to be handled, and lets others have its unique text. */
    final String withdraw;

    /** Drops messages. */
    final String drop;

    /** Whether a lease has one of some messages. */
    final String isLeased;

    /** Makes messages due. */
    final String hasten;

    /** Takes note of what came from elsewhere, and forgets what was noted long ago. */
    final String receive;

    /** Which of some consumers have something to claim. */
    final String poll;

    MessageSql(PostgresStatements statements) {
        String message = statements.table("tenon_message");
        String lease = statements.table("tenon_lease");
        String extension = statements.table("tenon_lease_extension");
        String aside = statements.table("tenon_aside");
        String withdrawal = statements.table("tenon_withdrawal");
        String received = statements.table("tenon_received");
        Template template = sql -> sql.replace("$ended", ENDED)
                .replace("$readyMessages", READY)
                .replace("$waits", WAITS)
                .replace("$readyState", READY_STATE)
                .replace("$newLeases", NEW_LEASES.replace("$held", "held,"))
                .replace("$mostScanned", Integer.toString(SCANNED))
                .replace("$mostDue", Integer.toString(DUE))
                .replace("$message", message)
                .replace("$lease", lease)
                .replace("$extension", extension)
                .replace("$withdrawal", withdrawal)
                .replace("$received", received)
                .replace("$aside", aside)
                .replace("$status", STATUS.replace("$message", message).replace("$lease", lease));

        this.look = template.of("""
            SELECT EXISTS (SELECT FROM $lease l WHERE l.consumer = ? AND $ended),
                EXISTS (SELECT FROM $message WHERE consumer = ? AND state IN (1, 2) AND due_at <= clock_timestamp()),
                EXISTS (SELECT FROM $aside WHERE consumer = ?),
                EXISTS (SELECT FROM $lease WHERE consumer = ? AND keys <> '{}')
                    OR EXISTS (SELECT FROM $message WHERE consumer = ? AND state = 2 AND key IS NOT NULL),
                EXISTS (SELECT FROM $withdrawal WHERE consumer = ?)
            """);
        this.withdrawn = template.of("""
            SELECT w.message FROM $withdrawal w WHERE w.consumer = ?
                AND w.position IN (SELECT unnest(l.positions) FROM $lease l WHERE l.consumer = ?)
            """);
        this.dropWithdrawn = template.of("""
            WITH gone AS (
                DELETE FROM $withdrawal w WHERE w.consumer = ?
                    AND w.position NOT IN (SELECT unnest(l.positions) FROM $lease l WHERE l.consumer = ?)
                RETURNING w.position
            )
            DELETE FROM $message m USING gone WHERE m.position = gone.position
            """);
        this.expire = template.of("""
            WITH ended AS (
                SELECT l.token FROM $lease l WHERE l.consumer = ? AND $ended
                FOR UPDATE OF l SKIP LOCKED
            ), gone AS (
                DELETE FROM $lease l USING ended e WHERE l.token = e.token RETURNING l.positions
            )
            UPDATE $message m SET attempts = m.attempts + 1,
                state = CASE WHEN m.attempts + 1 >= ? THEN 4 ELSE $readyState END,
                due_at = CASE WHEN m.attempts + 1 >= ? THEN clock_timestamp() ELSE m.due_at END,
                error = CASE WHEN m.attempts + 1 >= ?
                    THEN 'its worker did not settle it in time, at the last of ' || (m.attempts + 1) || ' attempts'
                    ELSE m.error END
            FROM gone g, unnest(g.positions) AS p (position)
            WHERE m.position = p.position AND m.state IN (0, 3)
            """);
        this.becomeDue = template.of("""
            UPDATE $message m SET state = $readyState
            WHERE m.position IN (
                SELECT d.position FROM $message d
                WHERE d.consumer = ? AND d.state IN (1, 2) AND d.due_at <= clock_timestamp()
                ORDER BY d.due_at LIMIT $mostDue
            )
            """);
        this.window = template.of("""
            SELECT s.position, s.priority, s.key, s.known
            FROM (
                $readyMessages
            ) s
            WHERE s.key IS NULL OR NOT $waits
            LIMIT ?
            """);
        this.setAside = template.of("""
            WITH scanned AS MATERIALIZED (
                $readyMessages
            ), moved AS (
                UPDATE $message m SET state = 3
                FROM scanned s
                WHERE m.position = s.position AND s.key IS NOT NULL
                    AND (SELECT count(*) FROM scanned) >= $mostScanned
                    AND (NOT s.known OR $waits)
                RETURNING m.position, m.key
            ), kept AS (
                INSERT INTO $aside (consumer, key, position)
                SELECT ?, v.key, min(v.position) FROM moved v GROUP BY v.key
                ON CONFLICT DO NOTHING
            )
            SELECT count(*) FROM moved
            """);
        this.aside = template.of("""
            SELECT s.key, m.position, m.type = ANY (?) AS known
            FROM (
                SELECT s.key FROM $aside s
                WHERE s.consumer = ?
                    AND hashtextextended(s.key, 0) NOT IN (SELECT unnest(l.keys) FROM $lease l WHERE l.consumer = ?)
                    AND (SELECT true FROM $message r
                        WHERE r.consumer = ? AND r.state = 2 AND r.key = s.key LIMIT 1) IS NULL
                    AND coalesce((SELECT f.type = ANY (?) FROM $message f
                        WHERE f.consumer = ? AND f.state = 3 AND f.key = s.key ORDER BY f.position LIMIT 1), true)
                ORDER BY s.position LIMIT ?
            ) s
            LEFT JOIN LATERAL (
                SELECT f.position, f.type FROM $message f
                WHERE f.consumer = ? AND f.state = 3 AND f.key = s.key
                ORDER BY f.position LIMIT ?
            ) m ON true
            """);
        this.forgetAside = template.of("DELETE FROM $aside WHERE consumer = ? AND key = ANY (?)");
        this.advanceAside = template.of("""
            UPDATE $aside a SET position = n.position
            FROM unnest(?::text[], ?::bigint[]) AS n (key, position)
            WHERE a.consumer = ? AND a.key = n.key
            """);
        this.lease = template.of(NEW_LEASES.replace("$held ", ""));
        this.next = template.of("""
            SELECT (extract(epoch FROM least(
                (SELECT min(due_at) FROM $message WHERE consumer = ? AND state IN (1, 2)),
                (SELECT min(greatest(l.until, x.until)) FROM $lease l LEFT JOIN $extension x ON x.token = l.token
                    WHERE l.consumer = ?)) - clock_timestamp()) * 1000000)::bigint
            """);
        this.fetch = template.of("""
            SELECT position, message, type, key, payload, attempts, appended_at,
                correlation_id, causation_id, "user", tenant, traceparent
            FROM $message WHERE position = ANY (?)
            """);
        this.bury = template.of("""
            UPDATE $message m SET state = 4, attempts = m.attempts + 1, due_at = clock_timestamp(), error = n.error
            FROM unnest(?::bigint[], ?::text[]) AS n (position, error)
            WHERE m.position = n.position AND m.state IN (0, 3)
            """);
        this.holds = template.of("SELECT EXISTS (SELECT FROM $lease WHERE token = ?)");
        this.done = template.of("""
            WITH held AS (
                DELETE FROM $lease WHERE token = ? RETURNING token
            ), done AS (
                DELETE FROM $message m USING held WHERE m.position = ANY (?) RETURNING 1
            )
            SELECT (SELECT count(*) FROM held), (SELECT count(*) FROM done),
                CASE WHEN ? THEN set_config('idle_in_transaction_session_timeout', '10s', true) END
            """);
        this.settle = template.of("""
            WITH held AS (
                DELETE FROM $lease WHERE token = ? RETURNING token
            ), done AS (
                DELETE FROM $message m USING held WHERE m.position = ANY (?) RETURNING 1
            ), dropped AS (
                DELETE FROM $message m USING held, $withdrawal w
                WHERE w.position = ANY (?) AND m.position = w.position
            ), changed AS (
                UPDATE $message m SET state = n.state, attempts = m.attempts + n.failed,
                    due_at = clock_timestamp() + n.after * interval '1 microsecond', error = coalesce(n.error, m.error)
                FROM held, unnest(?::bigint[], ?::smallint[], ?::integer[], ?::bigint[], ?::text[])
                    AS n (position, state, failed, after, error)
                WHERE m.position = n.position
                    AND NOT EXISTS (SELECT FROM $withdrawal w WHERE w.position = n.position)
            )
            SELECT (SELECT count(*) FROM held), (SELECT count(*) FROM done),
                CASE WHEN ? THEN set_config('idle_in_transaction_session_timeout', '10s', true) END
            """);
        this.part = template.of("""
            WITH held AS (
                DELETE FROM $lease WHERE token = ? RETURNING token
            ), dropped AS (
                DELETE FROM $message m USING held, $withdrawal w
                WHERE w.position = ANY (?) AND m.position = w.position
            ), returned AS (
                UPDATE $message m SET state = 2, due_at = clock_timestamp()
                FROM held
                WHERE m.position = ANY (?)
                    AND NOT EXISTS (SELECT FROM $withdrawal w WHERE w.position = m.position)
            )
            $newLeases
            """);
        this.extend = template.of("""
            WITH held AS (
                SELECT token FROM $lease WHERE token = ? FOR KEY SHARE
            )
            INSERT INTO $extension (token, until)
            SELECT token, clock_timestamp() + ? * interval '1 microsecond' FROM held
            ON CONFLICT (token) DO UPDATE SET until = excluded.until
            """);
        this.sweep = template.of("""
            DELETE FROM $extension WHERE token IN (
                SELECT x.token FROM $extension x
                WHERE x.until <= clock_timestamp() AND NOT EXISTS (SELECT FROM $lease l WHERE l.token = x.token)
                FOR UPDATE SKIP LOCKED
            )
            """);
        this.append = new AppendSql(message);
        this.unique = template.of("""
            SELECT message FROM $message
            WHERE consumer = ANY (?) AND unique_text = ? AND state <> 4 AND unique_text IS NOT NULL
                AND message <> ALL (?)
            LIMIT 1
            """);
        this.depth = template.of("""
            SELECT (SELECT count(*) FROM (SELECT FROM $message WHERE consumer = ? AND state = 0 LIMIT ?) a)
                + (SELECT count(*) FROM (SELECT FROM $message WHERE consumer = ? AND state IN (1, 2) LIMIT ?) b)
                + (SELECT count(*) FROM (
                    SELECT FROM $message WHERE consumer = ? AND state = 3 AND key IS NOT NULL LIMIT ?) c)
            """);
        this.state = template.of("""
            SELECT r.count + s.count + d.due, h.count, d.scheduled, d.retrying, x.count, least(r.oldest, s.oldest)
            FROM (
                SELECT count(*), min(appended_at) AS oldest FROM $message
                WHERE consumer = ? AND state = 0
                    AND position NOT IN (SELECT unnest(positions) FROM $lease WHERE consumer = ?)
            ) r, (
                SELECT count(*), min(appended_at) AS oldest FROM $message
                WHERE consumer = ? AND state = 3 AND key IS NOT NULL
                    AND position NOT IN (SELECT unnest(positions) FROM $lease WHERE consumer = ?)
            ) s, (
                SELECT count(*) FILTER (WHERE due_at <= clock_timestamp()) AS due,
                    count(*) FILTER (WHERE due_at > clock_timestamp() AND state = 1) AS scheduled,
                    count(*) FILTER (WHERE due_at > clock_timestamp() AND state = 2) AS retrying
                FROM $message WHERE consumer = ? AND state IN (1, 2)
            ) d, (
                SELECT coalesce(sum(cardinality(positions)), 0) AS count FROM $lease WHERE consumer = ?
            ) h, (
                SELECT count(*) FROM $message WHERE consumer = ? AND state = 4
            ) x
            """);
        this.deadLetters = template.of("""
            SELECT position, message, type, key, payload, attempts - 1, appended_at,
                correlation_id, causation_id, "user", tenant, traceparent, error, due_at
            FROM $message WHERE consumer = ? AND state = 4 AND position > ?
            ORDER BY position LIMIT ?
            """);
        this.waiting = template.of("""
            SELECT m.position, m.message, m.type, m.key, m.payload, m.attempts, m.appended_at,
                m.correlation_id, m.causation_id, m."user", m.tenant, m.traceparent
            FROM (
                SELECT * FROM $message WHERE consumer = ? AND state = 0 AND position > ?
                UNION ALL
                SELECT * FROM $message
                WHERE consumer = ? AND state IN (1, 2) AND due_at <= clock_timestamp() AND position > ?
                UNION ALL
                SELECT * FROM $message WHERE consumer = ? AND state = 3 AND key IS NOT NULL AND position > ?
            ) m
            WHERE m.position NOT IN (SELECT unnest(l.positions) FROM $lease l WHERE l.consumer = ?)
            ORDER BY m.position LIMIT ?
            """);
        this.openKeys = template.of("""
            SELECT key FROM $message WHERE consumer = ? AND state = 0 AND key = ANY (?)
            UNION
            SELECT key FROM $message WHERE consumer = ? AND state IN (1, 2) AND key = ANY (?)
            UNION
            SELECT key FROM $message WHERE consumer = ? AND state = 3 AND key = ANY (?)
            """);
        this.deadPositions =
                template.of("SELECT position FROM $message WHERE consumer = ? AND state = 4 ORDER BY position");
        this.isDead =
                template.of("SELECT EXISTS (SELECT FROM $message WHERE position = ? AND consumer = ? AND state = 4)");
        this.requeue = template.of("""
            UPDATE $message m SET state = 2, attempts = 0, error = NULL, due_at = clock_timestamp(),
                unique_text = CASE WHEN n.place = 1 AND NOT EXISTS (SELECT FROM $message o
                        WHERE o.consumer = m.consumer AND o.unique_text = m.unique_text AND o.state <> 4)
                    THEN m.unique_text END
            FROM (
                SELECT d.position, row_number() OVER (PARTITION BY d.consumer, d.unique_text ORDER BY d.position) AS place
                FROM $message d WHERE d.position = ANY (?) AND d.state = 4
            ) n
            WHERE m.position = n.position
            """);
        this.find = template.of(
                "SELECT s.* FROM ($status) s WHERE s.message = ? AND s.consumer = ANY (?)" + " ORDER BY s.position");
        this.list = template.of("SELECT s.* FROM ($status) s WHERE s.consumer = ? AND s.status = ? AND s.position > ?"
                + " ORDER BY s.position LIMIT ?");
        this.withdraw = template.of("""
            WITH freed AS (
                UPDATE $message SET unique_text = NULL WHERE position = ANY (?) AND unique_text IS NOT NULL
            )
            INSERT INTO $withdrawal (position, message, consumer)
            SELECT position, message, consumer FROM $message WHERE position = ANY (?)
            ON CONFLICT DO NOTHING
            """);
        this.drop = template.of("DELETE FROM $message WHERE position = ANY (?)");
        this.isLeased = template.of("""
            SELECT EXISTS (SELECT FROM $lease l, unnest(l.positions) AS p (position)
                WHERE l.consumer = ANY (?) AND p.position = ANY (?))
            """);
        this.hasten = template.of("""
            UPDATE $message SET due_at = clock_timestamp() WHERE position = ANY (?) AND state IN (1, 2)
            """);
        this.discard = template.of("DELETE FROM $message WHERE position = ANY (?) AND state = 4");
        this.receive = template.of("""
            WITH forgotten AS (
                DELETE FROM $received WHERE (source, message) IN (
                    SELECT source, message FROM $received
                    WHERE received_at < clock_timestamp() - interval '7 days'
                    ORDER BY received_at LIMIT 10 FOR UPDATE SKIP LOCKED)
            )
            INSERT INTO $received (source, message, received_at) VALUES (?, ?, clock_timestamp()) ON CONFLICT DO NOTHING
            """);
        this.poll = template.of("""
            SELECT c.name FROM unnest(?::text[]) AS c (name)
            WHERE EXISTS (SELECT FROM $message m WHERE m.consumer = c.name AND m.state = 0)
                OR EXISTS (SELECT FROM $message m
                    WHERE m.consumer = c.name AND m.state IN (1, 2) AND m.due_at <= clock_timestamp())
                OR EXISTS (SELECT FROM $aside a WHERE a.consumer = c.name)
                OR EXISTS (SELECT FROM $lease l WHERE l.consumer = c.name AND $ended)
            """);
    }

    /** Puts the names of tables in. */
    private interface Template {
        String of(String sql);
    }
}
