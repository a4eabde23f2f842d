package org.famen.portal.notify;

import java.io.IOException;

/** Whoever delivers text messages. */
interface SmsPort {

    /**
     * @param id of the message, the same when it is tried again, so that the deliverer can drop the second
     * @throws IOException when it was not taken; it is tried again
     */
    void send(String id, Message message) throws IOException;
}
