package dev.tenon.postgres.schema;

import java.util.List;

/**
 * What makes a table do something else than its definition says.
 *
 * @param ignoresReferences whether triggers of foreign keys are off, so that nothing checks them and nothing cascades
 * @param rules rewrite rules, which put other statements in the place of those that are sent
 * @param triggers triggers of rows that come before a change, and may turn it into another one or into none
 */
record Interference(boolean ignoresReferences, List<String> rules, List<String> triggers) {}
