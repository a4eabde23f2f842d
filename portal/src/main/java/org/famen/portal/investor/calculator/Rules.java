package org.famen.portal.investor.calculator;

import org.famen.content.law.Titles;
import org.famen.portal.library.LawAddress;

/**
 * 《最高人民法院关于审理证券市场虚假陈述侵权民事赔偿案件的若干规定》, 法释〔2022〕2号, in force since 2022-01-22: the source of every rule
 * of this package. Articles are named by their numbers.
 */
final class Rules {
    private static final String TITLE = "最高人民法院关于审理证券市场虚假陈述侵权民事赔偿案件的若干规定";

    private Rules() {}

    private static String lawId() {
        return Titles.canonical(TITLE);
    }

    static String address() {
        return LawAddress.of(lawId());
    }

    /** @param article its number, such as 11 */
    static String address(String article) {
        return LawAddress.of(lawId(), article);
    }
}
