package org.famen.content.law.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.famen.content.law.ArticleNumber;

/**
 * A law that chance wrote.
 *
 * @param history empty where the text has none
 */
record GeneratedLaw(String title, String history, List<Chapter> chapters) {
    private static final String[] SUBJECTS = {"路灯", "灯杆", "本市行政区域内的照明设施", "规划和自然资源部门", "市民", "养护单位", "国有灯具", "中央大街"};
    private static final String[] VERBS = {"应当编号", "不得遮挡", "按照规定报修", "由养护单位维修", "可以委托检查", "每年检修一次", "处五百元以下罚款"};
    private static final String[] REFERENCES = {
        "依照本条例第二条的规定", "违反第一条、第三条规定的", "根据《灯杆办法》第九条、第十条的规定", "除第三条第二款所列情形外", "符合第四条之一所称条件的"
    };
    private static final String[] HEADINGS = {"目的", "适用范围", "部门职责", "施行"};
    private static final String[] CHAPTERS = {"总则", "规划与建设", "养护管理", "法律责任", "附则"};

    /** @param title empty where the articles lie in no chapter */
    record Chapter(int number, String title, List<Article> articles) {}

    /**
     * @param heading in brackets behind the number; empty where there is none
     * @param items each with its own label
     */
    record Article(
            ArticleNumber number,
            String heading,
            List<String> paragraphs,
            List<String> items,
            List<List<String>> table) {}

    static GeneratedLaw of(Random random) {
        boolean hasChapters = random.nextBoolean();
        boolean hasHeadings = random.nextInt(3) == 0;
        int main = random.nextInt(4) == 0 ? random.nextInt(1, 130) : 0;
        List<Chapter> chapters = new ArrayList<>();
        for (int chapter = 1; chapter <= (hasChapters ? random.nextInt(1, 4) : 1); chapter++) {
            List<Article> articles = new ArrayList<>();
            for (int count = random.nextInt(2, 5); count > 0; count--) {
                main++;
                articles.add(article(new ArticleNumber(main, 0), hasHeadings, random));
                if (random.nextInt(6) == 0) {
                    articles.add(article(new ArticleNumber(main, 1), hasHeadings, random));
                }
            }
            chapters.add(new Chapter(chapter, hasChapters ? CHAPTERS[chapter - 1] : "", articles));
        }
        return new GeneratedLaw("安澜市照明" + random.nextInt(1, 9) + "号条例", "2020年5月6日安澜市人民代表大会常务委员会通过", chapters);
    }

    List<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream()).toList();
    }

    private static Article article(ArticleNumber number, boolean hasHeadings, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int count = random.nextInt(1, 3); count > 0; count--) {
            paragraphs.add(sentence(paragraphs.isEmpty(), random) + "。");
        }
        List<String> items = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            items.add("（一）" + sentence(true, random) + "；");
            items.add("（二）" + sentence(true, random) + "。");
        }
        List<List<String>> table =
                random.nextInt(8) == 0 ? List.of(List.of("灯型", "瓦"), List.of("高杆", "一百")) : List.of();
        String heading = hasHeadings ? HEADINGS[random.nextInt(HEADINGS.length)] : "";
        return new Article(number, heading, paragraphs, items, table);
    }

    private static String sentence(boolean beginsWithSubject, Random random) {
        var words = new StringBuilder();
        for (int clause = random.nextInt(1, 4); clause > 0; clause--) {
            if ((!words.isEmpty() || !beginsWithSubject) && random.nextInt(3) == 0) {
                words.append(REFERENCES[random.nextInt(REFERENCES.length)]).append("，");
            }
            words.append(SUBJECTS[random.nextInt(SUBJECTS.length)]).append(VERBS[random.nextInt(VERBS.length)]);
            words.append(clause > 1 ? "，" : "");
        }
        return words.toString();
    }
}
