package org.famen.portal.web;

import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import io.micronaut.runtime.context.CompositeMessageSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** All words of the interface: the frame's bundle and one a feature. */
@Factory
final class Messages {
    static final List<String> BUNDLES = List.of(
            "messages",
            "form",
            "law",
            "verify",
            "policy",
            "guide",
            "event",
            "enforcement",
            "line",
            "duty",
            "village",
            "campaign",
            "mechanism",
            "risk",
            "report",
            "organisation",
            "statistic",
            "dataset",
            "advice",
            "investor",
            "culture",
            "home",
            "integrity",
            "about",
            "offline",
            "api",
            "styleguide",
            "suggest",
            "searchdesk",
            "booking",
            "checkup",
            "tool",
            "route",
            "paper",
            "application",
            "feedback",
            "watch",
            "guard",
            "notify",
            "staff",
            "desk");

    @Singleton
    MessageSource words() {
        return new CompositeMessageSource(BUNDLES.stream()
                .<MessageSource>map(
                        bundle -> new ResourceBundleMessageSource("i18n." + bundle, Locale.SIMPLIFIED_CHINESE))
                .toList());
    }
}
