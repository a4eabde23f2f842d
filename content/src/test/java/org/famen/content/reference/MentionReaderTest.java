package org.famen.content.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.famen.content.law.ArticleNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {
    private static final Set<String> LAWS = Set.of("路灯法", "中华人民共和国路灯法", "灯法", "提灯条例", "宪法", "治安路灯法");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照本法第十条的规定处罚 | 本法第十条=ThisLaw:10",
                "违反本条例第十条第二款第（三）项规定的 | 本条例第十条第二款第（三）项=ThisLaw:10/2/3",
                "有第三条第二项情形的 | 第三条第二项=ThisLaw:3/0/2",
                "本法第十条、第十二条至第十四条和第二十条第一款 | 本法第十条=ThisLaw:10; 第十二条至第十四条=ThisLaw:12-14; 第二十条第一款=ThisLaw:20/1",
                "本办法第十条第一款、第三款 | 本办法第十条第一款=ThisLaw:10/1; 第三款=ThisLaw:10/3",
                "本法第九条第一项、第三项或者第十条 | 本法第九条第一项=ThisLaw:9/0/1; 第三项=ThisLaw:9/0/3; 第十条=ThisLaw:10",
                "本法第九条第（一）项至第（五）项 | 本法第九条第（一）项至第（五）项=ThisLaw:9/0/1",
                "本法第九条第一、二款 | 本法第九条第一、二款=ThisLaw:9/1",
                "本法第一百二十条之一 | 本法第一百二十条之一=ThisLaw:120-1",
                "《中华人民共和国路灯法》第五条的规定 | 《中华人民共和国路灯法》第五条=中华人民共和国路灯法:5",
                "《路灯法》（2010年）第五条和第六条 | 《路灯法》（2010年）第五条=路灯法:5; 第六条=路灯法:6",
                "依照路灯法第五条和提灯条例第六条 | 路灯法第五条=路灯法:5; 提灯条例第六条=提灯条例:6",
                "违反治安路灯法第五条 | 治安路灯法第五条=治安路灯法:5",
                "根据宪法，制定本法 | 宪法=宪法",
                "依照《路灯法》的规定处理 | 《路灯法》=路灯法",
                "依照路灯法的有关规定处理 | 路灯法=路灯法",
                "依照《路灯法》处理，该法第三条也适用 | 《路灯法》=路灯法; 该法第三条=路灯法:3",
                "除前款规定以外 | 前款=ParagraphBefore:1",
                "前款第四项规定的 | 前款第四项=ParagraphBefore:1/0/4",
                "犯前两款罪的 | 前两款=ParagraphBefore:2",
                "根据前条规定 | 前条=ArticleBefore",
                "前三项情形 | 前三项=ItemBefore:3",
                "本条第二款所称 | 本条第二款=ThisArticle:/2",
                "犯第一款罪的 | 第一款=ThisArticle:/1",
                "本条例第四十条的第三款 | 本条例第四十条的第三款=ThisLaw:40/3",
                "依照《路灯法》第三条，月亮合同法第二条 | 《路灯法》第三条=路灯法:3; 月亮合同法第二条=月亮合同法:2",
                "《路灯法》第三条规定点灯，同法第四条规定熄灯 | 《路灯法》第三条=路灯法:3; 同法第四条=路灯法:4",
                "根据月亮法第三条 | 根据月亮法第三条=根据月亮法:3",
                "依照本规定第二、三条处理 | 本规定第二=ThisLaw:2; 三条=ThisLaw:3",
                "依照本法第二、四、五条和第九条 | 本法第二=ThisLaw:2; 四=ThisLaw:4; 五条=ThisLaw:5; 第九条=ThisLaw:9",
                "本法第二至四条 | 本法第二至四条=ThisLaw:2-4",
                "适用本法第二章第三节的规定 | 本法第二章第三节=ThisLaw[]:第二章:第三节",
                "适用《路灯法》第三章 | 《路灯法》第三章=Named[name=路灯法]:第三章",
                "按照本条例附件一执行 | 本条例附件一=附件一",
                "费用见附表2 | 附表2=附表2",
                "第一款和第三十条规定的 | 第一款=ThisArticle:/1; 第三十条=ThisLaw:30"
            })
    void findsWhatIsSpokenOf(String text, String mentions) {
        assertThat(read(text)).containsExactly(mentions.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由第三人承担责任",
                "第一审人民法院",
                "2020年第5次会议",
                "提前三十日通知",
                "具备前条件的",
                "依法追究刑事责任",
                "违反规定的，予以处罚",
                "该法规定的灯",
                "扣除预付的目前款项"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void knowsTheAbbreviationsThatTheTextDefines() {
        Abbreviations defined = Abbreviations.in(List.of("根据《中华人民共和国路灯法》（以下简称照明法）和《提灯条例》（以下简称《条例》），制定本办法。", "其他"));
        assertThat(reader(defined).provision().read("照明法第三条和《条例》第四条"))
                .extracting(Mention::subject)
                .containsExactly(new Subject.Named("中华人民共和国路灯法"), new Subject.Named("提灯条例"));
    }

    @Test
    void aPenaltyGoesOnAboutTheArticleThatWasNamed() {
        ProvisionMentions provision = reader(Abbreviations.NONE).provision();

        assertThat(provision.read("违反本条例第九条第一项规定的，罚款；")).hasSize(1);
        assertThat(provision.read("违反第五项规定的，警告。"))
                .singleElement()
                .extracting(Mention::first, Mention::item)
                .containsExactly(new ArticleNumber(9, 0), 5);
    }

    @Test
    void inAnInterpretationABareNumberMeansTheLawBeforeIt() {
        String text = "路灯法第三条打碎路灯罪、第四条偷灯罪。依照第五条处理";

        assertThat(new MentionReader(new Names(LAWS::contains, Abbreviations.NONE), true)
                        .provision()
                        .read(text))
                .extracting(Mention::subject)
                .containsExactly(new Subject.Named("路灯法"), new Subject.Named("路灯法"), new Subject.ThisLaw());
    }

    private static MentionReader reader(Abbreviations abbreviations) {
        return new MentionReader(new Names(LAWS::contains, abbreviations), false);
    }

    private static List<String> read(String text) {
        return reader(Abbreviations.NONE).provision().read(text).stream()
                .map(mention -> written(text, mention))
                .toList();
    }

    private static String written(String text, Mention mention) {
        String subject = switch (mention.subject()) {
            case Subject.Named named -> named.name();
            case Subject.ParagraphBefore before -> "ParagraphBefore:" + before.back();
            case Subject.ItemBefore before -> "ItemBefore:" + before.back();
            case Subject.Division division -> division.law() + ":" + String.join(":", division.labels());
            case Subject.Annex annex -> annex.label();
            case Subject other -> other.getClass().getSimpleName();
        };
        String parts = mention.item() > 0
                ? "/" + mention.paragraph() + "/" + mention.item()
                : mention.paragraph() > 0 ? "/" + mention.paragraph() : "";
        String articles = numbers(mention.first(), mention.last());
        boolean relative = mention.subject() instanceof Subject.ThisArticle;
        return text.substring(mention.start(), mention.end()) + "=" + subject
                + (articles.isEmpty() && !relative ? "" : ":") + articles + parts;
    }

    private static String numbers(@Nullable ArticleNumber first, @Nullable ArticleNumber last) {
        return first == null || last == null ? "" : first.address() + (first.equals(last) ? "" : "-" + last.address());
    }
}
