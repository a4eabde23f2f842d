package org.famen.portal.library;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.content.citation.Pinyin;
import org.famen.content.city.CityContent;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.RuleBook;

/** What pages are called beside their titles, and what has a name but no document in the index: sections and services. */
@Singleton
class OtherNames {
    private final Map<String, List<String>> byPage = new HashMap<>();
    private final CityContent city;

    OtherNames(CityContent city, RouteBook routes, RuleBook rules) {
        this.city = city;
        routes.routes().forEach(route -> byPage.put("route/" + route.id(), route.words()));
        rules.newest().forEach(rule -> byPage.put("tools/" + rule.id(), rule.words()));
        city.names().stream()
                .map(Sourced::value)
                .forEach(thing -> byPage.put(thing.page(), thing.names().all()));
    }

    /** @param page its id */
    List<String> of(String page) {
        return byPage.getOrDefault(page, List.of());
    }

    List<PublishedTitle> outsideTheIndex() {
        return Stream.concat(
                        city.sections().stream().map(section -> title("section", section.address(), section.name())),
                        city.services().stream()
                                .map(service -> title("service", "book/" + service.id(), service.title())))
                .toList();
    }

    private PublishedTitle title(String kind, String page, String name) {
        return new PublishedTitle(
                page, kind, name, of(page), Pinyin.of(name), Pinyin.initials(name), "/" + page, "", "", 0);
    }
}
