package org.famen.content.law.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;

/**
 * Makes the name of a body of what a history says: 市十二届人民代表大会常务委员会第十六次会议 of a text of 杭州市 is
 * 杭州市人民代表大会常务委员会, 最高人民法院审判委员会 speaks for 最高人民法院. Empty where no body is said.
 */
final class IssuerName {
    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十百零\\d]+届");
    private static final Pattern WITHOUT_PLACE = Pattern.compile("^(?:本)?(省|市|自治区|自治州|自治县|县)(?=人民代表大会)");
    private static final Pattern COMMITTEE = Pattern.compile("^(最高人民(?:法院|检察院)).*委员会$");
    private static final Pattern STATE = Pattern.compile("^(?:中华人民共和|人民共和|共和|和)国(?=国|.{2})");
    private static final Pattern NATIONAL = Pattern.compile("全国人民代表大会.*|国务院|最高人民.*|中共中央.*|中央军事委员会");
    private static final List<String> COURTS = List.of("最高人民法院", "最高人民检察院");

    private IssuerName() {}

    /** @param place province or city that the title begins with; empty where it begins with none */
    static String of(String stated, Level level, String title, String place) {
        if (level == Level.JUDICIAL_INTERPRETATION) {
            return ofInterpretation(stated, title);
        }
        String body = STATE.matcher(TERM.matcher(stated).replaceAll("")).replaceFirst("");
        Matcher bare = WITHOUT_PLACE.matcher(body);
        if (bare.find()) {
            body = place.endsWith(bare.group(1)) ? place + body.substring(bare.end()) : "";
        }
        // A national decision that a local text rests on did not make it.
        return level == Level.LOCAL_REGULATION && NATIONAL.matcher(body).matches() ? "" : body;
    }

    /** The title names who interprets; one that names nobody was made by whom its history says. */
    private static String ofInterpretation(String stated, String title) {
        String beginning = Titles.canonical(title).split("关于", 2)[0];
        String named = COURTS.stream().filter(beginning::contains).collect(Collectors.joining("、"));
        return named.isEmpty()
                ? Optional.of(COMMITTEE.matcher(stated))
                        .filter(Matcher::matches)
                        .map(committee -> committee.group(1))
                        .orElse(stated)
                : named;
    }
}
