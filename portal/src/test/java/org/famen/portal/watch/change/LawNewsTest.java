package org.famen.portal.watch.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is news between two states of a law, and what is none. */
class LawNewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static final TextState OLD = text(
            "2012-06-30",
            LocalDate.of(2012, 10, 1),
            "看守灯塔的人应当每天擦亮镜片。",
            "灯塔的灯油由港口供给，一年换一次灯芯。",
            "打碎镜片的，赔偿镜片的价钱。",
            "本法自公布之日起施行。");
    private static final TextState NEW = text(
            "2026-10-20", NEW_YEAR, "看守灯塔的人应当每天擦亮镜片。", "船长经过灯塔时应当鸣笛致意，夜里除外。", "灯塔的灯油由港口供给，半年换一次灯芯。", "打碎镜片的，赔偿镜片的价钱。");

    @Test
    void nothingIsNewWhereNothingChanged() {
        LawState law = law(TODAY, OLD, NEW);

        assertThat(LawNews.between(law, law)).isEmpty();
        assertThat(LawNews.between(law, law.on(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void blanksAreNoNews() {
        TextState spaced = new TextState(
                OLD.versionId(),
                OLD.effectiveFrom(),
                OLD.begins(),
                OLD.provisions().stream()
                        .map(it -> new ProvisionState(
                                it.address(), it.label(), it.text().replace("的", "　的\n")))
                        .toList());

        assertThat(LawNews.between(law(TODAY, OLD), law(TODAY, spaced))).isEmpty();
    }

    @Test
    void aTextToComeIsToldWithItsDayAndAgainOnThatDay() {
        List<News> announced = LawNews.between(law(TODAY, OLD), law(TODAY, OLD, NEW));
        List<News> inForce =
                LawNews.between(law(TODAY, OLD, NEW), law(TODAY, OLD, NEW).on(NEW_YEAR));

        assertThat(announced).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.ANNOUNCED);
            assertThat(news.day()).isEqualTo(NEW_YEAR);
            assertThat(news.moves()).isEmpty();
            assertThat(news.gone()).isEmpty();
        });
        assertThat(inForce).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.IN_FORCE);
            assertThat(news.changed()).isEqualTo(announced.getFirst().changed());
            assertThat(news.moves()).isEqualTo(Map.of("2", "3", "3", "4"));
            assertThat(news.gone()).containsExactly("4");
        });
    }

    @Test
    void whoFollowsAProvisionIsToldOfItAlone() {
        News news = LawNews.between(law(TODAY, OLD), law(TODAY, OLD, NEW)).getFirst();

        assertThat(news.parts()).containsExactlyInAnyOrder(News.WHOLE, "2", "3", "4");
        assertThat(news.about(List.of("2")).changed()).singleElement().satisfies(changed -> {
            assertThat(changed.older()).isNotNull();
            assertThat(changed.newer())
                    .isNotNull()
                    .extracting(ProvisionState::label)
                    .isEqualTo("第3条");
        });
        assertThat(news.about(List.of(News.WHOLE)).changed()).hasSize(4);
    }

    @Test
    void aTextThatAppliesAlreadyIsToldOnce() {
        LocalDate later = NEW_YEAR.plusDays(3);
        List<News> replaced = LawNews.between(law(TODAY, OLD), law(later, NEW));

        assertThat(replaced).extracting(News::kind).containsExactly(NewsKind.REPLACED);
        assertThat(LawNews.between(law(later, NEW), law(later, NEW))).isEmpty();
    }

    @Test
    void aMendedTextIsACorrectionUnderTheNumberThatIsFollowed() {
        TextState mended = text(
                NEW.versionId(),
                NEW_YEAR,
                NEW.provisions().get(0).text(),
                NEW.provisions().get(1).text(),
                "灯塔的灯油由港口供给，每季换一次灯芯。",
                NEW.provisions().get(3).text());
        List<News> news = LawNews.between(law(TODAY, OLD, NEW), law(TODAY, OLD, mended));

        assertThat(news).extracting(News::kind).containsExactly(NewsKind.CORRECTED);
        assertThat(news.getFirst().parts()).containsExactlyInAnyOrder(News.WHOLE, "2");
        assertThat(news.getFirst().moves()).isEmpty();
    }

    @Test
    void anotherDayOfEffectIsTold() {
        TextState later =
                new TextState(NEW.versionId(), NEW_YEAR.plusMonths(6), NEW_YEAR.plusMonths(6), NEW.provisions());

        assertThat(LawNews.between(law(TODAY, OLD, NEW), law(TODAY, OLD, later)))
                .extracting(News::kind, News::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NewsKind.POSTPONED, NEW_YEAR.plusMonths(6)));
    }

    @Test
    void anEndIsToldWhenItIsKnownAndWhenItComes() {
        LawState ending = ending(TODAY, NEW_YEAR);

        assertThat(kinds(law(TODAY, OLD), ending)).containsExactly(NewsKind.REPEAL_ANNOUNCED);
        assertThat(kinds(ending, ending.on(NEW_YEAR))).containsExactly(NewsKind.REPEALED);
        assertThat(kinds(law(TODAY, OLD), ending(TODAY, TODAY))).containsExactly(NewsKind.REPEALED);
        assertThat(kinds(ending, law(TODAY, OLD))).containsExactly(NewsKind.NOT_REPEALED);
        assertThat(kinds(ending.on(NEW_YEAR), ending.on(NEW_YEAR.plusDays(9)))).isEmpty();
        assertThat(LawNews.between(law(TODAY, OLD), ending).getFirst().isForAll())
                .isTrue();
    }

    @Test
    void anInterpretationIsNewsOnceAndNotBecauseItIsReadOtherwise() {
        LawState cited = citing(law(TODAY, OLD), citing("灯塔解释", "2012-06-30", "2"));

        assertThat(kinds(law(TODAY, OLD), cited)).containsExactly(NewsKind.INTERPRETED);
        assertThat(LawNews.between(law(TODAY, OLD), cited).getFirst().parts())
                .containsExactlyInAnyOrder(News.WHOLE, "2");
        LawState more = citing(cited, citing("灯塔解释", "2012-06-30", "2"), citing("灯塔解释", "2012-06-30", "3"));
        assertThat(LawNews.between(cited, more).getFirst().parts()).containsExactlyInAnyOrder(News.WHOLE, "3");
        LawState otherVersion = citing(law(TODAY, OLD, NEW), citing("灯塔解释", "2026-10-20", "3"));
        assertThat(kinds(cited, otherVersion)).containsExactly(NewsKind.ANNOUNCED);
    }

    @Test
    void aProvisionThatWasWrittenAnewUnderItsNumberIsOne() {
        TextState anew = text(
                "2026-10-20",
                TODAY,
                OLD.provisions().get(0).text(),
                OLD.provisions().get(1).text(),
                "违反前条规定的，处以罚款五百元，并通报船东协会备案。",
                OLD.provisions().get(3).text());
        News news = LawNews.between(law(TODAY, OLD), law(TODAY, anew)).getFirst();

        assertThat(news.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.older())
                    .isNotNull()
                    .extracting(ProvisionState::address)
                    .isEqualTo("3");
            assertThat(changed.newer())
                    .isNotNull()
                    .extracting(ProvisionState::address)
                    .isEqualTo("3");
        });
        assertThat(news.gone()).isEmpty();
    }

    private static List<NewsKind> kinds(LawState before, LawState now) {
        return LawNews.between(before, now).stream().map(News::kind).toList();
    }

    private static LawState law(LocalDate day, TextState... texts) {
        return law(day, null, List.of(), texts);
    }

    private static LawState ending(LocalDate day, LocalDate end) {
        return law(day, end, List.of(), OLD);
    }

    private static LawState citing(LawState law, CitingState... citing) {
        return law(law.day(), law.repealedFrom(), List.of(citing), law.texts().toArray(TextState[]::new));
    }

    private static LawState law(LocalDate day, @Nullable LocalDate end, List<CitingState> citing, TextState... texts) {
        return new LawState(
                "灯塔法",
                "灯塔法",
                day,
                List.of(texts),
                Arrays.stream(texts).map(TextState::versionId).toList(),
                end,
                null,
                citing);
    }

    private static CitingState citing(String lawId, String version, String address) {
        return new CitingState(lawId, lawId, "第一条", "1", TODAY, version, address);
    }

    private static TextState text(String id, LocalDate from, String... provisions) {
        List<ProvisionState> read = new java.util.ArrayList<>();
        for (int number = 1; number <= provisions.length; number++) {
            read.add(new ProvisionState(Integer.toString(number), "第" + number + "条", provisions[number - 1]));
        }
        return new TextState(id, from, from, read);
    }
}
