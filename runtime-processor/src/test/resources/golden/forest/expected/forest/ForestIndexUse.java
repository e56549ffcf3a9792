package forest;

import dev.tenon.Generated;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Asks PostgreSQL how it would run the statements of {@link Forest}'s stores on large tables: none may read all of one. Extend
 * it with an empty class.
 */
@Generated
public abstract class ForestIndexUse {
    @Test
    void no_statement_reads_a_whole_table() throws SQLException {
        Assertions.assertThat(TestForestTwins.indexUse().scans()).isEmpty();
    }
}
