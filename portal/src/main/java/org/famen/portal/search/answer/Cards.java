package org.famen.portal.search.answer;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.line.Line;
import org.famen.content.route.Route;
import org.famen.content.rule.Rule;
import org.famen.content.section.CitySection;
import org.famen.content.service.Service;
import org.famen.portal.library.PageLines;

/** Makes cards; each kind says what can be done on its page. */
@Singleton
class Cards {
    private final MessageSource messages;

    Cards(MessageSource messages) {
        this.messages = messages;
    }

    Card page(PageDocument page) {
        return page(page, "");
    }

    /** @param reason why an editor recommends it; empty for what it says of itself */
    Card page(PageDocument page, String reason) {
        return new Card(
                kind(page.kind()),
                page.title(),
                reason.isEmpty() ? page.summary() : reason,
                "/" + page.id(),
                PageLines.of(page),
                action(page.kind()));
    }

    Card tool(Rule rule) {
        return plain(PageKind.TOOLS.key(), rule.name(), rule.summary(), "/tools/" + rule.id());
    }

    Card route(Route route) {
        return plain(PageKind.ROUTE.key(), route.name(), route.summary(), "/route/" + route.id());
    }

    Card service(Service service) {
        return new Card(
                kind("service"),
                service.title(),
                firstSentence(service.body()),
                "/book/" + service.id(),
                List.of(message(
                        "first.service",
                        service.channel().label(),
                        Integer.toString(service.minutes()),
                        String.join("、", service.bring()))),
                action("service"));
    }

    Card line(Line line) {
        return plain(PageKind.LINE.key(), line.title(), line.lead(), line.address());
    }

    Card section(CitySection section) {
        return new Card(
                kind("section"),
                section.name(),
                section.summary(),
                "/" + section.address(),
                List.of(),
                section.action());
    }

    /** @param kind by its key in kind.…: law, organisation … */
    Card plain(String kind, String title, String text, String address) {
        return new Card(kind(kind), title, text, address, List.of(), action(kind));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf('。');
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private String kind(String key) {
        return message("kind." + key);
    }

    private String action(String kind) {
        return message(
                switch (kind) {
                    case "law" -> "first.action.law";
                    case "route" -> "first.action.route";
                    case "tools" -> "first.action.tools";
                    case "service" -> "first.action.service";
                    case "organisation" -> "first.action.organisation";
                    case "guide" -> "first.action.guide";
                    case "event" -> "first.action.event";
                    case "consultation" -> "first.action.consultation";
                    case "paper" -> "first.action.paper";
                    case "policy" -> "first.action.policy";
                    default -> "first.action.open";
                });
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE, values).orElse(key);
    }
}
