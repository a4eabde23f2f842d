package org.famen.indexer.fetch;

import java.util.ArrayList;
import java.util.List;
import org.famen.indexer.load.LoadProgress;

/** What the person at the terminal would read. */
final class Messages implements LoadProgress {
    private final List<String> all = new ArrayList<>();
    private long done;

    @Override
    public void step(String what) {
        all.add(what);
    }

    @Override
    public void begin(String what, long total) {
        all.add(what + " of " + total);
        done = 0;
    }

    @Override
    public void advance(int by) {
        done += by;
    }

    @Override
    public void end() {
        all.add("done " + done);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
