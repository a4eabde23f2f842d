package org.famen.portal.enforcement;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.enforcement.Inspection;
import org.famen.portal.library.LawAddress;

/**
 * What may be inspected in a year.
 *
 * @param department whose inspections are shown; empty for all
 * @param departments to choose among
 */
public record InspectionsPage(
        int year, String department, List<Integer> years, List<String> departments, List<Inspection> inspections) {

    public String link(WrittenCitation cited) {
        return LawAddress.of(cited.lawId(), cited.article().address());
    }
}
