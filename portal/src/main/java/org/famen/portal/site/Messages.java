package org.famen.portal.site;

import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;

/** All words of the interface. */
@Factory
final class Messages {
    @Singleton
    MessageSource words() {
        return new ResourceBundleMessageSource("i18n.messages", Locale.SIMPLIFIED_CHINESE);
    }
}
