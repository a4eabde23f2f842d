package org.famen.content.law.reading;

import java.util.regex.Pattern;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.TitleEndings;
import org.famen.content.law.Titles;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.problem.Problem;

/**
 * What tells a law from any other text that lies in a folder (a README, a list of changes, advice that somebody wrote): the
 * same for every format. Its articles begin with the first one, or its title names a kind of document and something says
 * who made it or when, or both are said without such a title.
 */
final class LawSigns {
    private static final Pattern KIND = Pattern.compile(
            ".*(?:" + TitleEndings.LIKELY_STATUTES + "|條例|规定|規定|办法|辦法|细则|細則|规则|規則|解释|解釋|决定|決定|决议|批复|通知|公告|通告|布告|意见|修正案"
                    + "|章程|规程|准则|方案|公约|命令|令|答复|复函|函|纪要|名单|标准|目录|纲要|制度|规范|议定书|宣言|声明|报告|备忘录|指引|指南|条约|协定|解答"
                    + "|要点|安排|措施|规划|计划|清单|问题|请示|说明|序言|编|草案|宪法|原则|程序|范围|建议|协议|大纲|规范性文件)");
    private static final Pattern ESSAY =
            Pattern.compile("(?:怎[样么]|如何|为什么|为何|浅[谈析论议]|试[论析]|[论谈析聊我你]|解读|读懂|一文|什么是).*|.*[？?！!]");
    private static final int FEWEST_CHARACTERS = 20;

    private LawSigns() {}

    static boolean areIn(SourceDocument document) {
        LawVersion version = document.version();
        String title = Titles.canonical(version.title()).replaceAll("[（(][^（()）]*[)）]$", "");
        boolean isKind = KIND.matcher(title).matches() && !ESSAY.matcher(title).matches();
        boolean isTold = version.history().stream().map(HistoryEvent::date).anyMatch(day -> day != null);
        boolean isMade = !document.issuer().isEmpty();
        return beginsWithArticles(document)
                || (isKind
                        && (version.promulgatedOn() != null
                                || isTold
                                || isMade
                                || document.level() != Level.NORMATIVE_DOCUMENT))
                || (isTold && isMade);
    }

    /** Whether a title names a kind of document that has the force of law. */
    static boolean isTitle(String words) {
        String title = Titles.canonical(words).replaceAll("[（(][^（()]*[)）]$", "");
        return KIND.matcher(title).matches() && !ESSAY.matcher(title).matches();
    }

    /** A text with Chinese words that is no law may be one after all: somebody should look. */
    static Problem missing(SourceDocument document) {
        String file = document.version().source();
        return words(document.version()) >= FEWEST_CHARACTERS
                ? Problem.error(file, 1, "law.none")
                : Problem.warning(file, 1, "law.none");
    }

    private static boolean beginsWithArticles(SourceDocument document) {
        return document.version()
                .articles()
                .findFirst()
                .filter(first -> first.number().main() == 1 || !document.part().isEmpty())
                .isPresent();
    }

    private static int words(LawVersion version) {
        return version.parts()
                .filter(Part.Provision.class::isInstance)
                .mapToInt(part -> ChineseCharacters.count(((Part.Provision) part).text()))
                .sum();
    }
}
