package org.famen.indexer.fetch;

/**
 * How much an archive may hold before it counts as one made to fill the disk.
 *
 * @param bytes of all entries together, unpacked
 * @param entries of any kind
 * @param ratio of unpacked bytes to the archive's own; Chinese law texts shrink to between a third and a tenth
 */
record UnpackLimits(long bytes, int entries, int ratio) {
    static final UnpackLimits DEFAULT = new UnpackLimits(8L << 30, 500_000, 100);
}
