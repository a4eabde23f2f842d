package org.famen.indexer.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.Titles;
import org.famen.content.law.catalogue.KnownNumbers;
import org.junit.jupiter.api.Test;

class FurtherNamesTest {
    @Test
    void readsTheNumberPrintedUnderATitle() {
        Law law = law("路灯条例", "2003年4月27日小镇政府 国务院令第9375号公布", article("点灯。"));

        assertThat(names(law).of("路灯条例")).containsExactly("国务院令第9375号");
    }

    @Test
    void takesNoNumberOfADecisionForThatOfTheText() {
        Law law = law("路灯条例", "根据2010年12月20日《关于修改〈路灯条例〉的决定》（国务院令第9586号）修订", article("点灯。"));

        assertThat(names(law).of("路灯条例")).isEmpty();
    }

    @Test
    void readsTheNumberByWhichAnotherTextNamesALaw() {
        Law named = law("最高人民法院关于审理路灯案件适用法律若干问题的规定", "", article("点灯。"));
        Law other = law("路灯办法", "", article("依照《最高人民法院关于审理路灯案件适用法律若干问题的规定》（法释〔2098〕7号）办理。"));

        assertThat(names(named, other).of(named.id())).containsExactly("法释〔2098〕7号");
    }

    @Test
    void aDecisionThatChangesManyTextsGivesThemItsNumber() {
        Law first = law("路灯规定", "", article("点灯。"));
        Law second = law("桥灯规定", "", article("点灯。"));
        Law decision = law(
                "关于修改《路灯规定》等二件规定的决定",
                "",
                new Part.Section(1, "一、", List.of(new Block.Paragraph(1, "修改《路灯规定》"))),
                new Part.Section(2, "二、", List.of(new Block.Paragraph(2, "修改《桥灯规定》"))));

        FurtherNames names = FurtherNames.of(
                List.of(first, second, decision), List.of(new KnownNumbers.Entry("法释〔2098〕9号", "关于修改《路灯规定》等二件规定的决定")));

        assertThat(names.of("路灯规定")).containsExactly("法释〔2098〕9号");
        assertThat(names.of("桥灯规定")).containsExactly("法释〔2098〕9号");
    }

    @Test
    void articlesOfACodeAreCitedByItsBook() {
        Law code = law("灯法典", "", new Part.Division(1, "第一编", "路灯", List.of(article("点灯。"))));
        Law law = law("灯法", "", new Part.Division(1, "第一编", "桥灯", List.of(article("点灯。"))));

        assertThat(names(code, law).of("灯法典")).containsExactly("路灯编");
        assertThat(names(code, law).of("灯法")).isEmpty();
    }

    private static FurtherNames names(Law... laws) {
        return FurtherNames.of(List.of(laws), List.of());
    }

    private static Part.Article article(String text) {
        return new Part.Article(1, new ArticleNumber(1, 0), "第一条", List.of(new Block.Paragraph(1, text)));
    }

    private static Law law(String title, String history, Part... body) {
        List<HistoryEvent> events = history.isEmpty() ? List.of() : List.of(new HistoryEvent(null, history));
        LawVersion version = new LawVersion(title, null, null, null, events, List.of(), List.of(body), "test");
        return new Law(
                Titles.canonical(title),
                title,
                List.of(),
                Level.ADMINISTRATIVE_REGULATION,
                "小镇",
                "",
                List.of(version),
                null);
    }
}
