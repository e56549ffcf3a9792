package dev.tenon.postgres.job;

import dev.tenon.postgres.store.SqlWork;

/** Where statements run. */
interface Session {

    <A> A run(SqlWork<A> work);
}
