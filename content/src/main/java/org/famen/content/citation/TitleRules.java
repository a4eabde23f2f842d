package org.famen.content.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that follow from a title by rule, without anybody listing them: an interpretation is called by what it is about
 * (民间借贷解释 from 关于审理民间借贷案件适用法律若干问题的规定), one of a series by the law it changes (宪法修正案). Titles and names are
 * folded.
 */
final class TitleRules {
    private static final String NUMBERED = "(?<number>[一二三四五六七八九十]{0,3})";
    private static final Pattern ABOUT_CASES = Pattern.compile(
            "(?:(?:最高法|最高检)、?)+关于(?:审理|办理)(?<matter>.{2,24}?)(?<dispute>纠纷|刑事|民事|行政)?案件(?:具体)?(?:适用|应用)法律"
                    + "(?:若干)?(?:问题)?的(?:解释|规定)" + NUMBERED);
    private static final Pattern ABOUT_A_LAW =
            Pattern.compile("(?:(?:最高法|最高检)、?)+关于适用(?<matter>.{2,20}?)(?:若干问题)?的(?:解释|规定)" + NUMBERED);
    private static final Pattern OF_A_YEAR = Pattern.compile("(?<series>.{2,20}修正案)\\([0-9]{4}年?\\)");
    private static final List<String> KINDS = List.of("解释", "规定");

    private TitleRules() {}

    static List<String> names(String title) {
        List<String> names = new ArrayList<>();
        Matcher cases = ABOUT_CASES.matcher(title);
        Matcher law = ABOUT_A_LAW.matcher(title);
        Matcher series = OF_A_YEAR.matcher(title);
        if (cases.matches()) {
            String matter = cases.group("matter");
            add(names, matter, cases.group("number"));
            if (cases.group("dispute") != null) {
                add(names, matter + cases.group("dispute"), cases.group("number"));
            }
        } else if (law.matches()) {
            add(names, law.group("matter"), law.group("number"));
        } else if (series.matches()) {
            names.add(series.group("series"));
        }
        return names;
    }

    private static void add(List<String> names, String matter, String number) {
        KINDS.forEach(kind -> names.add(matter + kind + number));
    }
}
