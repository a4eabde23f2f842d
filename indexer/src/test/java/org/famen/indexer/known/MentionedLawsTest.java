package org.famen.indexer.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.indexer.law.PublishedNames;
import org.famen.indexer.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionedLawsTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatIsNamedAndNotHeldAndTellsWhatEndedIt() throws IOException {
        text("路灯法(2020-03-04)", "2020年3月4日 通过", "第一条 依照《油灯法》第三条和《灯杆条例》办理。", "第二条 本法自2020年6月1日起施行。《油灯法》同时废止。");
        text("铃绳法(2021-03-04)", "2021年3月4日 通过", "第一条 违反《油灯法》第五条的，依照《路灯法》第一条办理。");

        assertThat(find())
                .extracting(
                        MentionedLaw::title,
                        MentionedLaw::mentions,
                        MentionedLaw::texts,
                        MentionedLaw::endedOn,
                        MentionedLaw::endedBy)
                .containsExactly(tuple("油灯法", 3, 2, LocalDate.of(2020, 6, 1), "路灯法"), tuple("灯杆条例", 1, 1, null, null));
    }

    @Test
    void aDayThatAnAmendedTextDoesNotStateIsNotGuessed() throws IOException {
        text("路灯法(2020-03-04)", "2001年3月4日 通过\n\n2020年3月4日 修正", "第一条 甲。", "第二条 本法自公布之日起施行。《油灯法》同时废止。");

        assertThat(find())
                .extracting(MentionedLaw::endedOn, MentionedLaw::endedBy)
                .containsExactly(tuple(null, "路灯法"));
    }

    private List<MentionedLaw> find() {
        List<Law> laws = new LawAssembler(Catalogue.EMPTY)
                .assemble(LawReader.read(List.of(folder)).documents());
        LawNames names = PublishedNames.of(laws, List.of());
        return MentionedLaws.find(laws, References.of(laws, names), names);
    }

    private void text(String name, String history, String... articles) throws IOException {
        String title = name.substring(0, name.indexOf('('));
        Files.writeString(
                folder.resolve(name + ".md"),
                "# " + title + "\n\n" + history + "\n\n<!-- INFO END -->\n\n" + String.join("\n\n", articles) + "\n");
    }
}
