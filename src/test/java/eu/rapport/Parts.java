package eu.rapport;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Some packages of the application on a database of their own, without the rest of it: starts in a blink. */
public final class Parts implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HikariDataSource database;

    private Parts(HikariDataSource database, Consumer<AnnotationConfigApplicationContext> more, String... packages) {
        this.database = database;
        context.register(Basics.class);
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.scan(packages);
        more.accept(context);
        context.refresh();
    }

    /** The components of these packages, and what else is registered, on a fresh database. */
    public static Parts of(Consumer<AnnotationConfigApplicationContext> more, String... packages) {
        return new Parts(TestDatabase.freshPool(), more, packages);
    }

    /** The same on a database that exists: another instance. */
    public static Parts on(String url, Consumer<AnnotationConfigApplicationContext> more, String... packages) {
        return new Parts(TestDatabase.pool(url), more, packages);
    }

    /** Sets properties, {@code name=value} each. */
    public static void set(AnnotationConfigApplicationContext context, String... properties) {
        TestPropertyValues.of(properties).applyTo(context);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient sql() {
        return get(JdbcClient.class);
    }

    public TransactionTemplate transaction() {
        return get(TransactionTemplate.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Without a stereotype, lest the scan of the whole application finds it. */
    @EnableTransactionManagement
    @ConfigurationPropertiesScan({"eu.rapport.inbox", "eu.rapport.outbox", "eu.rapport.telegram"})
    static class Basics {
        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        SimpleMeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
