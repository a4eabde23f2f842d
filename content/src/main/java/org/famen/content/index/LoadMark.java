package org.famen.content.index;

/** What a load writes onto the indices that it fills, so that readers know of which sources they are. */
public final class LoadMark {
    /** The entry of the mapping's {@code _meta} that holds the sources' fingerprint. */
    public static final String FINGERPRINT = "fingerprint";

    /** Stands there while an incremental load runs, and for good where it was killed: half of it may be new. */
    public static final String UNDER_WAY = "incremental load";

    /**
     * The entry of the laws' {@code _meta} that holds the {@link org.famen.content.integrity.ManifestSeal}; there is none while an
     * incremental load runs.
     */
    public static final String MANIFEST = "manifest";

    private LoadMark() {}
}
