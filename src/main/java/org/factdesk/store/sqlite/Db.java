package org.factdesk.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.problem.Problem;

/** A connection with the few verbs that the store needs. Every failure is a {@link Problem}. */
final class Db implements AutoCloseable {
    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** @param file what problems name, also for a connection that has none of its own */
    Db(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    interface RowConsumer {
        void take(ResultSet row) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    Path file() {
        return file;
    }

    /** Runs statements one after another as they stand in the text. */
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw Failures.problem(file, failure);
        }
    }

    /** Runs one statement and gives the number of rows it touched. */
    int update(String sql, Object... arguments) {
        try {
            return bind(sql, arguments).executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    void each(String sql, RowConsumer consumer, Object... arguments) {
        try (ResultSet rows = bind(sql, arguments).executeQuery()) {
            while (rows.next()) {
                consumer.take(rows);
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    <R> List<R> list(String sql, RowReader<R> reader, Object... arguments) {
        List<R> all = new ArrayList<>();
        each(sql, row -> all.add(reader.read(row)), arguments);
        return all;
    }

    <R> Optional<R> first(String sql, RowReader<R> reader, Object... arguments) {
        try (ResultSet rows = bind(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** The first column of the first row as a number; there must be one. */
    long number(String sql, Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElseThrow();
    }

    /** All of it or none: what {@code work} wrote is durable when this returns, and gone when it throws. */
    <R> R transaction(Supplier<R> work) {
        script("BEGIN IMMEDIATE");
        try {
            R result = work.get();
            script("COMMIT");
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try {
            script("ROLLBACK");
        } catch (Problem alreadyRolledBack) {
            // SQLite rolls back by itself when the disk is full or fails; then there is nothing left to roll back.
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    /** The driver closes a statement that failed, so none of them is used again. */
    private Problem failed(SQLException failure) {
        Problem problem = Failures.problem(file, failure);
        try {
            release();
        } catch (Problem second) {
            problem.addSuppressed(second);
        }
        return problem;
    }

    private PreparedStatement bind(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
        return statement;
    }

    /** Lets go of all prepared statements: a pragma that changes locks or journals wants none open. */
    void release() {
        try {
            for (PreparedStatement statement : List.copyOf(prepared.values())) {
                prepared.values().remove(statement);
                statement.close();
            }
        } catch (SQLException failure) {
            throw Failures.problem(file, failure);
        }
    }

    @Override
    public void close() {
        try (connection) {
            release();
        } catch (SQLException failure) {
            throw Failures.problem(file, failure);
        }
    }
}
