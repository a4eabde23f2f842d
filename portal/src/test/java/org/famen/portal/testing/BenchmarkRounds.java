package org.famen.portal.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the portal does beside the same statements sent straight, in rounds that are compared by their middle. */
public final class BenchmarkRounds {
    private static final int CLIENTS = 8;

    private BenchmarkRounds() {}

    /** What is done with each one of a round. */
    public interface Act<T> {
        void on(T one) throws Exception;
    }

    /** @return how many a second, by eight threads */
    public static <T> double rate(List<T> all, Act<T> act) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (T one : all) {
                running.add(threads.submit(() -> {
                    act.on(one);
                    return one;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return all.size() / ((System.nanoTime() - start) / 1e9);
    }

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    public static void execute(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 0; number < arguments.length; number++) {
                statement.setObject(number + 1, arguments[number]);
            }
            statement.execute();
        }
    }
}
