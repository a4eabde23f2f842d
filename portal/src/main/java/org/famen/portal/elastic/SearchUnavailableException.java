package org.famen.portal.elastic;

import org.famen.portal.operations.UnavailableException;

/** The index does not answer, or there is none yet. Pages say so and name the hotline; booking goes on. */
public final class SearchUnavailableException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    SearchUnavailableException(Throwable cause) {
        super("Elasticsearch does not answer: " + cause.getMessage(), cause);
    }
}
