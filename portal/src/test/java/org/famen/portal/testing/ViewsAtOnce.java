package org.famen.portal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;

/** Looks at the same things in several views, two at a time, each in a browser of its own: a page keeps one processor busy. */
public final class ViewsAtOnce {
    private static final int AT_ONCE = 2;

    private ViewsAtOnce() {}

    /** @param check says what is wrong in a view to the assertions that it is given */
    public static void check(List<View> views, BiConsumer<View, SoftAssertions> check) throws InterruptedException {
        var all = new SoftAssertions();
        try (ExecutorService browsers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<SoftAssertions>> running = new ArrayList<>();
            for (View view : views) {
                running.add(browsers.submit(() -> {
                    var ofView = new SoftAssertions();
                    check.accept(view, ofView);
                    return ofView;
                }));
            }
            for (Future<SoftAssertions> each : running) {
                each.get().assertionErrorsCollected().forEach(all::collectAssertionError);
            }
        } catch (ExecutionException failure) {
            throw new AssertionError("a view could not be looked at", failure.getCause());
        }
        all.assertAll();
    }
}
