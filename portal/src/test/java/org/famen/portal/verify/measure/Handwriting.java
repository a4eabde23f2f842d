package org.famen.portal.verify.measure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.Titles;
import org.famen.content.law.catalogue.Catalogue;

/**
 * How people write what they cite: titles between marks and without, short names, figures of either kind and width, with 第 and
 * without. Chance chooses. A name that several laws have is not written.
 */
final class Handwriting {
    private static final char FULL_WIDTH_ZERO = '０';

    private final Random random;
    private final LawNames names;

    Handwriting(Random random, List<Law> laws, Catalogue catalogue) {
        this.random = requireNonNull(random, "random is null");
        List<LawNames.Entry> entries = new ArrayList<>();
        laws.forEach(law -> entries.add(
                entry(law.id(), law.title(), law.aliases(), law.level().ordinal())));
        catalogue
                .entries()
                .forEach(known -> entries.add(entry(
                        known.id(),
                        known.title(),
                        known.shortNames(),
                        known.level().ordinal())));
        this.names = new LawNames(entries);
    }

    private static LawNames.Entry entry(String id, String title, List<String> aliases, int rank) {
        return new LawNames.Entry(
                id, Stream.concat(Stream.of(title), aliases.stream()).toList(), "", "", rank);
    }

    /** 《中华人民共和国民法典》, 《民法典》, 民法典, 消法. */
    String name(String id, String title, List<String> aliases) {
        List<String> single = Stream.concat(Stream.of(title, Titles.shortTitle(title)), aliases.stream())
                .filter(name -> names.lawsCalled(name).equals(List.of(id)))
                .toList();
        String name = single.isEmpty() ? title : any(single);
        return single.isEmpty() || random.nextBoolean() ? "《" + name + "》" : name;
    }

    boolean isKnown(String name) {
        return !names.lawsCalled(name).isEmpty();
    }

    /** 第一百二十条之一, 第120条, 第１２０条, 第 120 条, 120条. */
    String article(ArticleNumber number) {
        String figures = Integer.toString(number.main());
        String sub =
                number.sub() == 0 ? "" : number.label().substring(number.label().indexOf("之"));
        return switch (random.nextInt(6)) {
            case 0 -> "第" + figures + "条" + sub;
            case 1 -> "第" + wide(figures) + "条" + sub;
            case 2 -> "第 " + figures + " 条" + sub;
            case 3 -> figures + "条" + sub;
            default -> number.label();
        };
    }

    /** 第二款, 第2款. */
    String paragraph(long number) {
        return "第"
                + (random.nextBoolean()
                        ? number
                        : new ArticleNumber((int) number, 0).label().replaceAll("[第条]", "")) + "款";
    }

    private static String wide(String figures) {
        return figures.chars()
                .mapToObj(figure -> Character.toString(FULL_WIDTH_ZERO + figure - '0'))
                .reduce("", String::concat);
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
