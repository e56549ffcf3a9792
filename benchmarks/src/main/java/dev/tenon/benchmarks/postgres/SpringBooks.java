package dev.tenon.benchmarks.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The repository of Spring Data JDBC. Pages are SQL: its criteria know no comparison of rows, and an OR would not be flat. */
interface SpringBooks extends CrudRepository<SpringBook, UUID> {

    @Query("SELECT " + Sql.COLUMNS + " FROM catalog.book ORDER BY title, id LIMIT :size")
    List<SpringBook> firstPage(int size);

    @Query("SELECT " + Sql.COLUMNS
            + " FROM catalog.book WHERE (title, id) > (:title, :id) ORDER BY title, id LIMIT :size")
    List<SpringBook> nextPage(String title, UUID id, int size);
}
