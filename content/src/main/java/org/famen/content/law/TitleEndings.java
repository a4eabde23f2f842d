package org.famen.content.law;

/** What titles of laws end with, as alternatives of a regular expression, for those who look for titles in running text. */
public final class TitleEndings {
    private static final String RULES = "规定|办法|解释|规则|细则|总则|通则|规程|修正案";

    /** What is cited by its articles. Whether a name before it is that of a law is for others to know: 公司法, 司法. */
    public static final String CITED = "法典|法|条例|" + RULES;

    /** Decisions and other documents too. */
    public static final String ALL = CITED + "|决定|决议|意见|通知|批复|章程|公约|协定|方案|安排|守则|宪法";

    /**
     * Statutes and regulations that nobody has listed: 法 behind a character with which it makes another word (依法, 办法, 看法,
     * 司法, 算法) ends no title, but it does in 公司法, 预算法 and 决算法.
     */
    public static final String LIKELY_STATUTES = "法典|(?<![依违守合非用办做作说方想看写手书语疗打执立])(?<!(?<!公)司)(?<!(?<![预决])算)法|条例";

    /** The same, and rules; what is cited by its articles and listed nowhere. */
    public static final String LIKELY_CITED = LIKELY_STATUTES + "|" + RULES;

    private TitleEndings() {}
}
