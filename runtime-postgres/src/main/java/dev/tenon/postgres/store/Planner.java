package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Asks for the plan of a statement that serves all values of its parameters. */
final class Planner {

    private final Connection connection;

    Planner(Connection connection) throws SQLException {
        this.connection = connection;
        execute("SET LOCAL plan_cache_mode = force_generic_plan");
    }

    IndexUse.Plan plan(PostgresTable<?, ?> table, StoreStatements.Named statement) throws SQLException {
        StringBuilder numbered = new StringBuilder();
        int parameters = 0;
        for (char letter : statement.sql().toCharArray()) {
            if (letter == '?') {
                numbered.append('$').append(++parameters);
            } else {
                numbered.append(letter);
            }
        }
        execute("PREPARE tenon_plan AS " + numbered);
        String values = parameters == 0 ? "" : "(" + String.join(", ", Collections.nCopies(parameters, "NULL")) + ")";
        List<String> lines = lines("EXPLAIN (COSTS OFF) EXECUTE tenon_plan" + values);
        execute("DEALLOCATE tenon_plan");
        return new IndexUse.Plan(
                table.type().name(),
                statement.purpose(),
                statement.sql(),
                String.join("\n", lines),
                scans(lines, statement.isSorted()) || !statement.sought().forAll(column -> isSought(column, lines)));
    }

    /** Whether a node reads all of a table or of an index, or sorts what should be sorted. */
    private static boolean scans(List<String> lines, boolean isSorted) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean readsIndex = line.contains("Index Scan") || line.contains("Index Only Scan");
            if (line.contains("Seq Scan on")
                    || isSorted && line.contains("Sort")
                    || readsIndex && !isSorted && !hasCondition(lines, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an index is entered by this column. */
    private static boolean isSought(String column, List<String> lines) {
        Pattern named = Pattern.compile("Index Cond:.*\\b" + Pattern.quote(column) + "\\b");
        return lines.stream().anyMatch(line -> named.matcher(line).find());
    }

    /** Whether the details below a node say where in the index it begins. */
    private static boolean hasCondition(List<String> lines, int node) {
        for (int i = node + 1; i < lines.size() && !lines.get(i).contains("->"); i++) {
            if (lines.get(i).contains("Index Cond:")) {
                return true;
            }
        }
        return false;
    }

    private List<String> lines(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
