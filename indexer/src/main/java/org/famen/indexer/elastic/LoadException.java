package org.famen.indexer.elastic;

/** A load that cannot go on; the message is one line for an operator. The index that was serving still serves. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoadException(String message) {
        super(message);
    }

    public LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
