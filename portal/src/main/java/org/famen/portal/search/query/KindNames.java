package org.famen.portal.search.query;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The words for kinds of results. */
@Singleton
public class KindNames {
    private final MessageSource messages;

    KindNames(MessageSource messages) {
        this.messages = messages;
    }

    public String label(String kind) {
        return messages.getMessage("kind." + kind, Locale.SIMPLIFIED_CHINESE).orElse(kind);
    }
}
