package org.famen.content.pastedtext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.citation.CitationResult;
import org.famen.content.law.TitleEndings;
import org.famen.content.law.Titles;

/** Titles that only laws have: a contract or the rules of a company are called otherwise. */
final class StatuteTitle {
    private static final Pattern TITLE = Pattern.compile("(?:中华人民共和国|最高人民法院|最高人民检察院|国务院).{2,}(?:" + TitleEndings.CITED
            + ")(?:[（(].{1,3}[）)])?" + "|[\\p{IsHan}]{2,24}(?:" + TitleEndings.LIKELY_STATUTES + ")(?:[（(]试行[）)])?");

    /** 公司考勤管理规定, 员工奖惩办法: anybody may call the rules of his house so. Only the state makes 法 and 条例. */
    private static final Pattern OF_A_HOUSE = Pattern.compile("(?:[本我贵该]?(?:公司|单位|企业|集团|厂|店|校)|[员职]工|小区|业主|考勤|薪酬|绩效)"
            + "[\\p{IsHan}]{0,20}(?:规定|办法|规则|细则|规程|通则)(?:[（(]试行[）)])?");

    private StatuteTitle() {}

    /** Whether a name of which no law is known is rather that of a house's own rules. */
    static boolean isOfAHouse(CitationResult.Refused refused) {
        return refused.reason() == CitationResult.Reason.UNKNOWN_LAW
                && OF_A_HOUSE.matcher(refused.name()).matches();
    }

    /** @param title between its marks */
    static Optional<CitationResult> unknown(String title) {
        String name = Titles.canonical(title);
        return TITLE.matcher(name).matches()
                ? Optional.of(new CitationResult.Refused(CitationResult.Reason.UNKNOWN_LAW, name, List.of()))
                : Optional.empty();
    }
}
