package org.famen.portal.watch.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What changes between two states of a law count, and which do not. */
class LawStateComparisonTest {
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

        assertThat(LawStateComparison.between(law, law)).isEmpty();
        assertThat(LawStateComparison.between(law, law.on(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void aPartThatEndsIsToldAtOnceAndOnItsDay() {
        var end = new PartEndState("2", "第一款", false, NEW_YEAR, "灯油改革决定", "（第一款自2027年1月1日起废止）");
        LawState before = withEnds(law(TODAY, OLD));
        LawState announced = withEnds(law(TODAY, OLD), end);

        assertThat(LawStateComparison.between(before, announced))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(LawChangeKind.PART_END_ANNOUNCED);
                    assertThat(change.day()).isEqualTo(NEW_YEAR);
                    assertThat(change.parts()).containsExactlyInAnyOrder(LawChange.WHOLE, "2");
                    assertThat(change.changed())
                            .extracting(ChangedProvision::newer)
                            .containsExactly(new ProvisionState("2", "第2条", "（第一款自2027年1月1日起废止）"));
                    assertThat(change.moves()).isEmpty();
                });
        assertThat(LawStateComparison.between(announced, announced)).isEmpty();
        assertThat(LawStateComparison.between(announced, announced.on(NEW_YEAR)))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(LawChangeKind.PART_ENDED));
        assertThat(LawStateComparison.between(announced.on(NEW_YEAR), announced.on(NEW_YEAR.plusDays(1))))
                .isEmpty();
    }

    /** States of an older portal do not know of ends; what was there before is no news. */
    @Test
    void whatWasNotLookedAtBeforeIsNotTold() {
        var end = new PartEndState("2", "", false, TODAY, "灯油改革决定", "（本条自2026年11月24日起废止）");

        assertThat(LawStateComparison.between(law(TODAY, OLD), withEnds(law(TODAY, OLD), end)))
                .isEmpty();
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

        assertThat(LawStateComparison.between(law(TODAY, OLD), law(TODAY, spaced)))
                .isEmpty();
    }

    @Test
    void aTextToComeIsToldWithItsDayAndAgainOnThatDay() {
        List<LawChange> announced = LawStateComparison.between(law(TODAY, OLD), law(TODAY, OLD, NEW));
        List<LawChange> inForce = LawStateComparison.between(
                law(TODAY, OLD, NEW), law(TODAY, OLD, NEW).on(NEW_YEAR));

        assertThat(announced).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(LawChangeKind.ANNOUNCED);
            assertThat(change.day()).isEqualTo(NEW_YEAR);
            assertThat(change.moves()).isEmpty();
            assertThat(change.gone()).isEmpty();
        });
        assertThat(inForce).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(LawChangeKind.IN_FORCE);
            assertThat(change.changed()).isEqualTo(announced.getFirst().changed());
            assertThat(change.moves()).isEqualTo(Map.of("2", "3", "3", "4"));
            assertThat(change.gone()).containsExactly("4");
        });
    }

    @Test
    void whoFollowsAProvisionIsToldOfItAlone() {
        LawChange change = LawStateComparison.between(law(TODAY, OLD), law(TODAY, OLD, NEW))
                .getFirst();

        assertThat(change.parts()).containsExactlyInAnyOrder(LawChange.WHOLE, "2", "3", "4");
        assertThat(change.about(List.of("2")).changed()).singleElement().satisfies(changed -> {
            assertThat(changed.older()).isNotNull();
            assertThat(changed.newer())
                    .isNotNull()
                    .extracting(ProvisionState::label)
                    .isEqualTo("第3条");
        });
        assertThat(change.about(List.of(LawChange.WHOLE)).changed()).hasSize(4);
    }

    @Test
    void aTextThatAppliesAlreadyIsToldOnce() {
        LocalDate later = NEW_YEAR.plusDays(3);
        List<LawChange> replaced = LawStateComparison.between(law(TODAY, OLD), law(later, NEW));

        assertThat(replaced).extracting(LawChange::kind).containsExactly(LawChangeKind.REPLACED);
        assertThat(LawStateComparison.between(law(later, NEW), law(later, NEW))).isEmpty();
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
        List<LawChange> changes = LawStateComparison.between(law(TODAY, OLD, NEW), law(TODAY, OLD, mended));

        assertThat(changes).extracting(LawChange::kind).containsExactly(LawChangeKind.CORRECTED);
        assertThat(changes.getFirst().parts()).containsExactlyInAnyOrder(LawChange.WHOLE, "2");
        assertThat(changes.getFirst().moves()).isEmpty();
    }

    @Test
    void anotherDayOfEffectIsTold() {
        TextState later =
                new TextState(NEW.versionId(), NEW_YEAR.plusMonths(6), NEW_YEAR.plusMonths(6), NEW.provisions());

        assertThat(LawStateComparison.between(law(TODAY, OLD, NEW), law(TODAY, OLD, later)))
                .extracting(LawChange::kind, LawChange::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LawChangeKind.POSTPONED, NEW_YEAR.plusMonths(6)));
    }

    @Test
    void anEndIsToldWhenItIsKnownAndWhenItComes() {
        LawState ending = ending(TODAY, NEW_YEAR);

        assertThat(kinds(law(TODAY, OLD), ending)).containsExactly(LawChangeKind.REPEAL_ANNOUNCED);
        assertThat(kinds(ending, ending.on(NEW_YEAR))).containsExactly(LawChangeKind.REPEALED);
        assertThat(kinds(law(TODAY, OLD), ending(TODAY, TODAY))).containsExactly(LawChangeKind.REPEALED);
        assertThat(kinds(ending, law(TODAY, OLD))).containsExactly(LawChangeKind.NOT_REPEALED);
        assertThat(kinds(ending.on(NEW_YEAR), ending.on(NEW_YEAR.plusDays(9)))).isEmpty();
        assertThat(LawStateComparison.between(law(TODAY, OLD), ending)
                        .getFirst()
                        .isForAll())
                .isTrue();
    }

    @Test
    void anInterpretationIsNewsOnceAndNotBecauseItIsReadOtherwise() {
        LawState cited = citing(law(TODAY, OLD), citing("灯塔解释", "2012-06-30", "2"));

        assertThat(kinds(law(TODAY, OLD), cited)).containsExactly(LawChangeKind.INTERPRETED);
        assertThat(LawStateComparison.between(law(TODAY, OLD), cited).getFirst().parts())
                .containsExactlyInAnyOrder(LawChange.WHOLE, "2");
        LawState more = citing(cited, citing("灯塔解释", "2012-06-30", "2"), citing("灯塔解释", "2012-06-30", "3"));
        assertThat(LawStateComparison.between(cited, more).getFirst().parts())
                .containsExactlyInAnyOrder(LawChange.WHOLE, "3");
        LawState otherVersion = citing(law(TODAY, OLD, NEW), citing("灯塔解释", "2026-10-20", "3"));
        assertThat(kinds(cited, otherVersion)).containsExactly(LawChangeKind.ANNOUNCED);
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
        LawChange change =
                LawStateComparison.between(law(TODAY, OLD), law(TODAY, anew)).getFirst();

        assertThat(change.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.older())
                    .isNotNull()
                    .extracting(ProvisionState::address)
                    .isEqualTo("3");
            assertThat(changed.newer())
                    .isNotNull()
                    .extracting(ProvisionState::address)
                    .isEqualTo("3");
        });
        assertThat(change.gone()).isEmpty();
    }

    private static List<LawChangeKind> kinds(LawState before, LawState now) {
        return LawStateComparison.between(before, now).stream()
                .map(LawChange::kind)
                .toList();
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
                citing,
                null);
    }

    private static LawState withEnds(LawState law, PartEndState... ends) {
        return new LawState(
                law.lawId(),
                law.title(),
                law.day(),
                law.texts(),
                law.versions(),
                law.repealedFrom(),
                law.repealedBy(),
                law.citing(),
                List.of(ends));
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
