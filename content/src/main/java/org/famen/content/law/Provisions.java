package org.famen.content.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The provisions of a version in their order, each with its address and the headings above it. Addresses: {@code 39} and
 * {@code 120-1} for articles, {@code s1} for the first section of a text without articles, {@code a2.5} for article 5 in
 * the second annex. A number that occurs twice gets {@code ~2} behind it, so that every provision can be linked.
 */
public final class Provisions {
    private final List<Located> located = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();
    private int annexes;
    private int sections;

    private Provisions() {}

    /**
     * A provision and where it stands.
     *
     * @param address last segment of its URL within the version
     * @param headings of the divisions and annexes above it, outermost first
     */
    public record Located(String address, List<String> headings, Part.Provision provision) {
        public Located {
            headings = List.copyOf(headings);
        }
    }

    public static List<Located> of(LawVersion version) {
        var walk = new Provisions();
        version.body().forEach(part -> walk.visit(part, List.of(), ""));
        return List.copyOf(walk.located);
    }

    /** Those of a provision's headings that begin with it, given those of the provision before. */
    public static List<String> begun(List<String> open, List<String> headings) {
        int same = 0;
        while (same < open.size() && same < headings.size() && open.get(same).equals(headings.get(same))) {
            same++;
        }
        return headings.subList(same, headings.size());
    }

    private void visit(Part part, List<String> above, String prefix) {
        switch (part) {
            case Part.Division division -> {
                List<String> headings = plus(above, division.heading());
                division.children().forEach(child -> visit(child, headings, prefix));
            }
            case Part.Annex annex -> {
                annexes++;
                int sectionsAbove = sections;
                sections = 0;
                String inner = prefix + "a" + annexes + ".";
                List<String> headings = plus(above, annex.heading());
                annex.children().forEach(child -> visit(child, headings, inner));
                sections = sectionsAbove;
            }
            case Part.Article article -> add(prefix + article.number().address(), above, article);
            case Part.Section section -> add(prefix + "s" + ++sections, above, section);
        }
    }

    private void add(String address, List<String> headings, Part.Provision provision) {
        int times = used.merge(address, 1, Integer::sum);
        located.add(new Located(times == 1 ? address : address + "~" + times, headings, provision));
    }

    private static List<String> plus(List<String> headings, String heading) {
        List<String> longer = new ArrayList<>(headings);
        longer.add(heading);
        return longer;
    }
}
