package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.city.BureauContent;
import org.famen.content.city.CityContent;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.index.PageKind;
import org.famen.content.line.Line;
import org.famen.content.naming.NamedThing;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.section.CitySection;
import org.famen.content.service.Service;
import org.famen.portal.library.Library;

/**
 * Finds what was called by a name that somebody has written down for it: a section, service, tool or route by its title,
 * everything by 也叫 and 常问, and the bureau's own work by 别名. Titles of pages are found by {@link NamedPages}.
 */
@Singleton
class NamedThings {
    private static final int LIMIT = 3;
    /** Share of what was typed that a name is at least; with less something else is asked. */
    private static final double NAME_OF_TYPED = 0.6;
    /** Share of a name that was typed at least. */
    private static final double TYPED_OF_NAME = 0.8;

    /** What is said around a name by who wants what it names. */
    private static final Pattern ASKING = Pattern.compile(
            "^(?:请问|我要|我想|想要|想|要|怎么|怎样|如何|哪里|哪儿|去哪|在哪|有没有|什么是|啥是|找|申请|办理|预约|查|看)+"
                    + "|(?:的|怎么办理|怎么申请|怎么预约|怎么计算|怎么算|怎么办|怎么弄|申请|办理|计算|怎么走|怎么|怎样|如何|在哪里|在哪儿|在哪|哪里|去哪|是什么|是啥|什么意思|多少钱|电话|号码|地址|流程|条件|需要什么|要什么|吗|呢|啊)+$");

    private final Cards cards;
    private final Library library;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Supplier<Card>> outsideTheIndex = new HashMap<>();
    /** By where they lead. */
    private final Map<String, Line> linesElsewhere = new HashMap<>();

    /** Share of pairs of letters by which a question is the same in other words: 2 times those in both, of all. */
    private static final double SAME_QUESTION = 0.65;
    /** A shorter question says too little to be put in other words. */
    private static final int SHORTEST_QUESTION = 6;

    /**
     * A name.
     *
     * @param letters as they are compared
     * @param core without what is said around it by who asks
     * @param question whether it is a whole question
     */
    private record Name(String letters, String core, boolean question, String page) {}

    NamedThings(CityContent city, RouteBook routes, RuleBook rules, Library library, Cards cards) {
        this.cards = cards;
        this.library = library;
        for (CitySection section : city.sections()) {
            add(section.address(), section.name(), List.of(), () -> cards.section(section));
        }
        for (Service service : city.services()) {
            add("book/" + service.id(), service.title(), List.of(), () -> cards.service(service));
        }
        for (Route route : routes.routes()) {
            add("route/" + route.id(), route.name(), route.words(), () -> cards.route(route));
        }
        for (Rule rule : rules.newest()) {
            add("tools/" + rule.id(), rule.name(), rule.words(), () -> cards.tool(rule));
        }
        city.names().stream().map(Sourced::value).forEach(thing -> {
            thing.names().aliases().forEach(name -> add(thing.page(), name, false));
            thing.names().asks().forEach(name -> add(thing.page(), name, true));
        });
        addWork(city.bureau());
    }

    /** Behind everything else: what a line of work is called may be the name of a thing that belongs to it. */
    private void addWork(BureauContent bureau) {
        for (Line line : bureau.lines()) {
            String page = line.address().substring(1);
            linesElsewhere.putIfAbsent(page, line);
            add(page, line.title(), false);
            line.aliases().forEach(name -> add(page, name, false));
        }
        bureau.campaigns()
                .forEach(campaign ->
                        campaign.aliases().forEach(name -> add(PageKind.CAMPAIGN.id(campaign.id()), name, false)));
        bureau.duties().forEach(duty -> duty.aliases().forEach(name -> add(PageKind.DUTY.id(duty.id()), name, false)));
        bureau.villages()
                .forEach(village ->
                        village.aliases().forEach(name -> add(PageKind.VILLAGE.id(village.id()), name, false)));
    }

    private void add(String page, String title, List<String> more, Supplier<Card> card) {
        outsideTheIndex.put(page, card);
        Stream.concat(Stream.of(title), more.stream()).forEach(name -> add(page, name, false));
    }

    private void add(String page, String name, boolean question) {
        String letters = NamedThing.fold(name);
        names.add(new Name(letters, core(letters), question, page));
    }

    private static String core(String letters) {
        String core = ASKING.matcher(letters).replaceAll("");
        return core.length() < 2 ? letters : core;
    }

    /**
     * What was found.
     *
     * @param exactly whether what was typed is the name and nothing else
     */
    record Found(List<Card> cards, boolean exactly) {
        static final Found NOTHING = new Found(List.of(), false);
    }

    /** The names that fit best first. */
    Found find(String text) {
        String typed = NamedThing.fold(text);
        String core = core(typed);
        LinkedHashSet<String> exact = new LinkedHashSet<>();
        names.stream()
                .filter(name -> name.letters().equals(typed) || name.letters().equals(core))
                .forEach(name -> exact.add(name.page()));
        LinkedHashSet<String> pages = new LinkedHashSet<>(exact);
        if (exact.isEmpty()) {
            names.stream()
                    .filter(name -> isMeant(name, core))
                    .sorted(Comparator.comparingInt(
                            (Name name) -> Math.abs(name.letters().length() - core.length())))
                    .forEach(name -> pages.add(name.page()));
        }
        List<Card> found =
                pages.stream().limit(LIMIT).flatMap(page -> card(page).stream()).toList();
        return new Found(found, !exact.isEmpty() && !found.isEmpty());
    }

    private static boolean isMeant(Name name, String typed) {
        String letters = name.core();
        return typed.contains(letters) && letters.length() >= NAME_OF_TYPED * typed.length()
                || letters.contains(typed) && typed.length() >= TYPED_OF_NAME * letters.length()
                || name.question() && isSameQuestion(letters, typed);
    }

    private static boolean isSameQuestion(String one, String other) {
        if (one.length() < SHORTEST_QUESTION || other.length() < SHORTEST_QUESTION) {
            return false;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        long shared = pairs.stream().filter(others::contains).count();
        return 2.0 * shared >= SAME_QUESTION * (pairs.size() + others.size());
    }

    private static Set<String> pairs(String letters) {
        return IntStream.range(0, letters.length() - 1)
                .mapToObj(start -> letters.substring(start, start + 2))
                .collect(Collectors.toSet());
    }

    /** Empty for what is not published any more. */
    private Optional<Card> card(String page) {
        Supplier<Card> known = outsideTheIndex.get(page);
        return known == null
                ? library.page(page)
                        .map(cards::page)
                        .or(() -> Optional.ofNullable(linesElsewhere.get(page)).map(cards::line))
                : Optional.of(known.get());
    }
}
