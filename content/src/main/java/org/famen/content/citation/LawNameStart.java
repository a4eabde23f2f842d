package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where the name of a law can begin, behind words that lead to it.
 *
 * @param text from there on
 * @param year of the version that the words before name; 0 when none is
 * @param canBeTitle whether what is left out before is no part of a title, as an issuer may be
 */
record LawNameStart(String text, int year, boolean canBeTitle) {
    private static final int MAX_LEADS = 6;
    private static final Pattern LEAD =
            Pattern.compile("综上所述|综上|据此|为此|因此|故|遂|又|另|同时|本院认为|请问|请查|查询|查一下|查找|搜索|查|根据|依据|依照|按照"
                    + "|参照|参见|参考|详见|适用|援引|引用|违反|违背|触犯|符合|构成|依(?!法)|按|见|看一下|看|我国的?|中国的?|国家的?|现行的?|最新的?|新的?|原|旧的?"
                    + "|、|,|:|\\(");
    private static final Pattern ISSUER = Pattern.compile("(?:(?:最高法|最高检|两高|国务院)[、和]?)+的?|关于");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?(?:版|修订|修正|修改)?的?(?=[^0-9年月日第])");

    LawNameStart {
        requireNonNull(text, "text is null");
    }

    /** All such places, the first of them the begin of the text. */
    static List<LawNameStart> of(String text) {
        List<LawNameStart> begins = new ArrayList<>();
        var begin = new LawNameStart(text, 0, true);
        begins.add(begin);
        while (begins.size() <= MAX_LEADS) {
            Matcher year = YEAR.matcher(begin.text());
            Matcher lead = LEAD.matcher(begin.text());
            Matcher issuer = ISSUER.matcher(begin.text());
            if (year.lookingAt()) {
                begin = begin.behind(year.end(), Integer.parseInt(year.group(1)), begin.canBeTitle());
            } else if (lead.lookingAt()) {
                begin = begin.behind(lead.end(), begin.year(), begin.canBeTitle());
            } else if (issuer.lookingAt()) {
                begin = begin.behind(issuer.end(), begin.year(), false);
            } else {
                return begins;
            }
            begins.add(begin);
        }
        return begins;
    }

    private LawNameStart behind(int end, int ofVersion, boolean title) {
        return new LawNameStart(text.substring(end), ofVersion, title);
    }
}
