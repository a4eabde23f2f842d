package org.famen.portal.notify;

import java.util.List;

/** The latest text messages of a demonstration, the newest first. */
public record ShownMessagesPage(List<ShownMessage> messages) {
    public ShownMessagesPage {
        messages = List.copyOf(messages);
    }
}
