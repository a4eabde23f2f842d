package org.famen.content.law;

/** What titles of laws end with, as alternatives of a regular expression, for those who look for titles in running text. */
public final class TitleEndings {
    /** Characters that make another word with 法: 依法, 办法, 说法, 看法, 书法. */
    public static final String NOT_BEFORE_LAW = "依违守合非用办做作说方想看写手书语疗算打执司立";

    /** Statutes and regulations alone; nothing else is called so. */
    public static final String STATUTES = "法典|(?<![" + NOT_BEFORE_LAW + "])法|条例";

    /** What is cited by its articles. */
    public static final String CITED = STATUTES + "|规定|办法|解释|规则|细则|总则|通则|规程|修正案";

    /** Decisions and other documents too. */
    public static final String ALL = CITED + "|决定|决议|意见|通知|批复|章程|公约|协定|方案|宪法";

    private TitleEndings() {}
}
