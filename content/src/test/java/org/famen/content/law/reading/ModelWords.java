package org.famen.content.law.reading;

import java.util.stream.Collectors;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;

/** All that a version holds, in the order of the text, without blanks. */
final class ModelWords {
    private ModelWords() {}

    static String of(LawVersion version) {
        return head(version) + body(version);
    }

    static String head(LawVersion version) {
        String history = version.history().stream().map(HistoryEvent::text).collect(Collectors.joining());
        return SourceWords.bare(version.title() + history + String.join("", version.printedContents()));
    }

    static String body(LawVersion version) {
        return version.parts().map(ModelWords::own).map(SourceWords::bare).collect(Collectors.joining());
    }

    private static String own(Part part) {
        return switch (part) {
            case Part.Division division -> division.label() + division.title();
            case Part.Annex annex -> annex.label() + annex.title();
            case Part.Provision provision -> provision.label() + provision.text();
        };
    }
}
