package org.famen.portal.web;

import java.util.List;
import java.util.Optional;
import org.famen.content.about.AboutPage;
import org.famen.content.city.City;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame needs.
 *
 * @param nonce of this answer's Content-Security-Policy
 * @param path of this page, for the return from switching the view
 * @param elder whether the reader chose large letters (适老化)
 * @param theme which of the light and the dark view the reader chose; empty where their device decides
 * @param noticeRead whether the reader closed the notice of a demonstration
 * @param style address of the style sheet
 * @param script address of the script
 * @param icons address of the pictures that stand beside words
 * @param mark address of the picture that stands for the portal
 * @param share what who sends the page on is told; empty for pages that are not to be sent on
 * @param about pages about the portal, for the foot
 * @param token that each form of this page must send; empty on pages that {@link Forms} did not make
 * @param desk the desk's own navigation; empty for the public
 * @param shortcuts whether letters lead on at the desk
 * @param preview whether what is shown is not published yet
 */
public record Site(
        City city,
        String nonce,
        String path,
        boolean elder,
        String theme,
        boolean noticeRead,
        String style,
        String script,
        String icons,
        String mark,
        Optional<Share> share,
        List<AboutPage> about,
        String token,
        Optional<DeskFrame> desk,
        boolean shortcuts,
        boolean preview) {

    public List<Section> sections() {
        return Section.main();
    }

    /** Classes of the whole page, for the style sheet. */
    public String classes() {
        return (elder ? "elder " : "") + theme;
    }

    /** The same for a page of the desk. */
    public @Nullable String currentEntry(DeskFrame.Entry entry) {
        String bare = path.split("\\?", 2)[0];
        return bare.equals(entry.path()) ? "page" : bare.startsWith(entry.path() + "/") ? "true" : null;
    }

    /** The same of an address in the panel of all services. */
    public @Nullable String here(String address) {
        if (path.equals(address)) {
            return "page";
        }
        return Section.of(path)
                        .filter(section -> section.path().equals(address))
                        .isPresent()
                ? "true"
                : null;
    }

    /** What assistive technology is told of a section in the navigation: page, true or nothing (WAI-ARIA, aria-current). */
    public @Nullable String current(Section section) {
        if (path.equals(section.path())) {
            return "page";
        }
        return Section.of(path).filter(section::equals).isPresent() ? "true" : null;
    }
}
