package org.famen.content.paper.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperBook;
import org.famen.content.paper.PaperGroup;
import org.famen.content.paper.check.PaperCheck;
import org.famen.content.paper.document.PaperDocx;
import org.famen.content.paper.document.PaperWriter;
import org.famen.content.problem.Problems;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or loaded, a document comes out that can be opened, or a fault is told. */
class HostileAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());
    private static final Paper PAPER = PaperBook.read(Path.of("papers"), LANGUAGE, new Problems())
            .paper("complaint")
            .orElseThrow();
    private static final PaperGroup WRITER = PAPER.group("writer").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b\u0001c\u000bd\u001fe\u007ff",
                "\uFFFE\uFFFF\uD800x\uDC00\uFDD0",
                "😀👨‍👩‍👧‍👦𠮷",
                "<script>alert(1)</script>&amp;]]><!--",
                "=HYPERLINK(\"x\")|{姓名}{{1+1}}${T(java.lang.Runtime)}",
                "\u202Eedcba\u2066",
                "第一行\r\n第二行\t\u2028第三行"
            })
    void isWrittenAsItIsOrWithoutWhatNoDocumentHolds(String typed) throws IOException {
        String clean = CleanText.of(typed);
        Draft draft = Draft.EMPTY.with(WRITER, 1, Map.of("name", List.of(clean)));

        try (XWPFDocument opened = open(draft);
                XWPFWordExtractor words = new XWPFWordExtractor(opened)) {
            assertThat(words.getText()).contains(clean.lines().toArray(String[]::new));
            assertThat(clean.codePoints().filter(point -> point != '\n')).noneMatch(Character::isISOControl);
        }
    }

    @Test
    void whatIsTooLongIsToldAndKept() {
        Draft draft = Draft.EMPTY.with(WRITER, 1, Map.of("name", List.of("很".repeat(10_000))));

        FilledField name = FilledPaper.of(PAPER, draft, TODAY, LANGUAGE)
                .group("writer")
                .orElseThrow()
                .fields()
                .filter(field -> field.name().equals("name"))
                .findFirst()
                .orElseThrow();

        assertThat(name.fault()).contains(FieldFault.LONG);
        assertThat(name.text()).hasSize(10_000);
        assertThat(name.value()).isEmpty();
    }

    @Test
    void aKeptFileIsReadAgainAsItWas() {
        Draft draft = PaperCheck.draft(PAPER, PAPER.examples().getLast());

        OpenedDraft opened = DraftFile.read(PAPER, DraftFile.bytes(PAPER, draft));

        assertThat(opened.fault()).isEmpty();
        assertThat(opened.draft()).isEqualTo(draft);
        assertThat(DraftFile.read(PAPER, DraftFile.write(PAPER, draft)).draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "{\"文书\": \"complaint\"",
                "{\"文书\": \"complaint\", \"文书\": \"complaint\", \"填写\": {}}",
                "[[[[[[[[[[1]]]]]]]]]]"
            })
    void whatIsNoJsonIsTold(String file) {
        assertThat(fault(file.getBytes(StandardCharsets.UTF_8))).contains(DraftFault.UNREADABLE);
    }

    @Test
    void otherFilesAreTold() {
        assertThat(fault(new byte[0])).contains(DraftFault.EMPTY);
        assertThat(fault(new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE})).contains(DraftFault.UNREADABLE);
        assertThat(fault(new byte[DraftFile.MOST_BYTES + 1])).contains(DraftFault.LARGE);
        assertThat(fault("{}".getBytes(StandardCharsets.UTF_8))).contains(DraftFault.FOREIGN);
        assertThat(fault("null".getBytes(StandardCharsets.UTF_8))).contains(DraftFault.FOREIGN);
        assertThat(fault("{\"文书\": \"suit-loan\", \"填写\": {}}".getBytes(StandardCharsets.UTF_8)))
                .contains(DraftFault.OTHER_PAPER);
        assertThat(fault(("{\"文书\": \"complaint\", \"填写\": {\"name\": \"" + "x".repeat(70_000) + "\"}}")
                        .getBytes(StandardCharsets.UTF_8)))
                .contains(DraftFault.LARGE);
    }

    /** Of the wrong shape inside, it holds nothing; it does no harm. */
    @Test
    void strangeAnswersAreLeftOut() {
        OpenedDraft opened = DraftFile.read(
                PAPER,
                "{\"文书\":\"complaint\",\"填写\":{\"name\":{\"x\":1},\"about\":[1,{\"target\":[\"店\",2]}],\"zzz\":\"y\"}}");

        assertThat(opened.fault()).isEmpty();
        assertThat(opened.draft().answers()).isEmpty();
        assertThat(opened.draft().items()).isEqualTo(Map.of("about", List.of(Map.of("target", List.of("店")))));
    }

    @Test
    void identityNumbersHaveTheirCheckDigit() {
        assertThat("0123456789X"
                        .chars()
                        .mapToObj(last -> "00000019000101000" + (char) last)
                        .filter(IdentityNumber::isValid))
                .hasSize(1);
        assertThat(IdentityNumber.isValid("12345")).isFalse();
    }

    private static Optional<DraftFault> fault(byte[] file) {
        return DraftFile.read(PAPER, file).fault();
    }

    private static XWPFDocument open(Draft draft) throws IOException {
        FilledPaper filled = FilledPaper.of(PAPER, draft, TODAY, LANGUAGE);
        return new XWPFDocument(new ByteArrayInputStream(PaperDocx.of(PaperWriter.write(filled, LANGUAGE))));
    }
}
