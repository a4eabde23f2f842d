package org.famen.indexer.load;

/** What a generation is there for. Aliases alone say it, and they change in one step, so a killed load leaves no doubt. */
public enum GenerationRole {
    /** Readers are sent to it. */
    SERVING,
    /** It served before the present one and is kept for a rollback. */
    PREVIOUS,
    /** A load is building it, or was killed while it did. */
    UNFINISHED,
    /** Nothing needs it any more. */
    OUTDATED
}
