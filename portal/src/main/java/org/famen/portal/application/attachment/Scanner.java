package org.famen.portal.application.attachment;

import java.io.IOException;

/** Looks for harm in a file. */
interface Scanner {
    /** What was found. */
    enum Finding {
        CLEAN,
        HARMFUL,
        /** Nobody looked: none is set up. */
        UNSCANNED
    }

    /** @throws IOException when it does not answer, or with something else than an answer */
    Finding scan(byte[] file) throws IOException;
}
