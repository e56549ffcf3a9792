package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.SpringBook.Topics;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An application context with a repository.
 *
 * @param context owns the others
 * @param books the repository
 * @param template inserts and updates without asking whether a book is new
 * @param transactions begun and ended by calls instead of annotations
 */
record SpringData(
        AnnotationConfigApplicationContext context,
        SpringBooks books,
        JdbcAggregateTemplate template,
        TransactionTemplate transactions)
        implements AutoCloseable {

    static SpringData open(DataSource connections) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> connections);
        context.register(Wiring.class);
        context.refresh();
        return new SpringData(
                context,
                context.getBean(SpringBooks.class),
                context.getBean(JdbcAggregateTemplate.class),
                context.getBean(TransactionTemplate.class));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Reads are single statements, as of all rivals: so no transactions around each call of the repository. */
    @Configuration(proxyBeanMethods = false)
    @EnableJdbcRepositories(considerNestedRepositories = true, enableDefaultTransactions = false)
    static class Wiring extends AbstractJdbcConfiguration {

        @Bean
        NamedParameterJdbcOperations operations(DataSource connections) {
            return new NamedParameterJdbcTemplate(connections);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource connections) {
            return new JdbcTransactionManager(connections);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Override
        protected List<?> userConverters() {
            return List.of(new ToJson(), new FromJson());
        }
    }

    @WritingConverter
    private static final class ToJson implements Converter<Topics, PGobject> {
        @Override
        public PGobject convert(Topics topics) {
            PGobject json = new PGobject();
            json.setType("jsonb");
            try {
                json.setValue(Subjects.write(topics.all()));
            } catch (SQLException e) {
                throw new IllegalStateException("cannot be: a JSON value is any text", e);
            }
            return json;
        }
    }

    @ReadingConverter
    private static final class FromJson implements Converter<PGobject, Topics> {
        @Override
        public Topics convert(PGobject json) {
            String value = json.getValue();
            return new Topics(value == null ? List.of() : Subjects.read(value));
        }
    }
}
