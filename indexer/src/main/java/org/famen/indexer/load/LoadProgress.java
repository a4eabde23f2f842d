package org.famen.indexer.load;

/** Tells the person who waits how far a load is. */
public interface LoadProgress {
    /** A step without a count has begun, such as reading files. */
    void step(String what);

    /** @param total what there is to do; negative when nobody knows */
    void begin(String what, long total);

    /** May be called by several threads. */
    void advance(int by);

    void end();

    /** Tells nobody; for tests and measurements. */
    LoadProgress SILENT = new LoadProgress() {
        @Override
        public void step(String what) {}

        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(int by) {}

        @Override
        public void end() {}
    };
}
