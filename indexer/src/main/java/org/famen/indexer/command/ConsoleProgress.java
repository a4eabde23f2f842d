package org.famen.indexer.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.famen.indexer.load.LoadProgress;
import org.jspecify.annotations.Nullable;

/** A bar with counts, rate and time left on a terminal; a plain line every few seconds elsewhere. */
final class ConsoleProgress {
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);

    private ConsoleProgress() {}

    static LoadProgress on(PrintWriter out) {
        return System.console() != null && System.console().isTerminal() ? new Bar(out) : new Lines(out);
    }

    private static final class Bar implements LoadProgress {
        private final PrintWriter out;
        private @Nullable ProgressBar bar;

        private Bar(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void step(String what) {
            out.println(what + "…");
            out.flush();
        }

        @Override
        public void begin(String what, long total) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
        }

        @Override
        public void advance(int by) {
            if (bar != null) {
                bar.stepBy(by);
            }
        }

        @Override
        public void end() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    private static final class Lines implements LoadProgress {
        private final PrintWriter out;
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong nextLine = new AtomicLong();
        private String what = "";
        private long total;
        private long started;

        private Lines(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void step(String step) {
            out.println(step + "…");
            out.flush();
        }

        @Override
        public void begin(String newWhat, long newTotal) {
            what = newWhat;
            total = newTotal;
            started = System.nanoTime();
            done.set(0);
            nextLine.set(started + LINE_EVERY.toNanos());
        }

        @Override
        public void advance(int by) {
            long count = done.addAndGet(by);
            long now = System.nanoTime();
            long due = nextLine.get();
            if (now >= due && nextLine.compareAndSet(due, now + LINE_EVERY.toNanos())) {
                print(count, now);
            }
        }

        @Override
        public void end() {
            print(done.get(), System.nanoTime());
        }

        private void print(long count, long now) {
            double seconds = Math.max(0.001, (now - started) / 1e9);
            double rate = count / seconds;
            if (total < 0) {
                out.printf("%s: %,d, %,.0f a second%n", what, count, rate);
                out.flush();
                return;
            }
            out.printf(
                    "%s: %,d of %,d (%.0f %%), %,.0f a second, %.0f s left%n",
                    what, count, total, 100.0 * count / Math.max(1, total), rate, (total - count) / Math.max(1, rate));
            out.flush();
        }
    }
}
