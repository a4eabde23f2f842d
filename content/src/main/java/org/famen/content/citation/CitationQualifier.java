package org.famen.content.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand between the name of a law and its articles: the year of a version, what the law is called from there on, its
 * document number, the 编 or chapter that the articles stand in.
 *
 * @param year of the version that is named; 0 when none is
 * @param end behind all of it, in the folded text behind the name
 */
record CitationQualifier(int year, int end) {
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile("\\(" + YEAR + "(?:年|-[0-9]{2}-[0-9]{2})?[^()]{0,20}\\)");
    /** 公司法2018第二十条; a bare number behind it would be part of the same number. */
    private static final Pattern BARE_YEAR = Pattern.compile("[,、]?" + YEAR + "年?(?:修正|修订|修改|版|本|第[一二三]次)*的?(?=第)");

    private static final Pattern REMARK =
            Pattern.compile("\\((?:(?:以下|下)?[简统]?称[^()]{1,24}|[^()]{0,16}(?:\\([12][0-9]{3}\\)|令第)[0-9]+号)\\)");
    private static final Pattern FILLER = Pattern.compile("(?:之中|当中|里面|其中|中|里|的|之|[:,、·/#§_|.;)-])+");
    private static final String UNIT = "第[0-9零〇一二三四五六七八九十百]{1,4}(?:分编|编|章|节)[\\p{IsHan}、]{0,16}?";
    /** 合同编, 第二编物权第五章, 分则. */
    private static final Pattern PLACE =
            Pattern.compile("(?:(?:" + UNIT + "|总则编?|分则编?|附则|[\\p{IsHan}]{1,8}编(?:通则|分则)?)[,、的]?){1,5}"
                    + "(?=第?[0-9零〇○一二三四五六七八九十百千]{1,9}(?:条|之[一二三四五六七八九十]))");

    static CitationQualifier read(String behind) {
        int end = 0;
        int year = 0;
        Matcher version = YEAR_IN_BRACKETS.matcher(behind);
        Matcher bare = BARE_YEAR.matcher(behind);
        if (version.lookingAt()) {
            year = Integer.parseInt(version.group(1));
            end = version.end();
        } else if (bare.lookingAt()) {
            year = Integer.parseInt(bare.group(1));
            end = bare.end();
        }
        end = skip(REMARK, behind, end);
        end = skip(FILLER, behind, end);
        end = skip(PLACE, behind, end);
        return new CitationQualifier(year, end);
    }

    private static int skip(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : from;
    }
}
