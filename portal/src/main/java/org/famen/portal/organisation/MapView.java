package org.famen.portal.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A map as it is drawn on one page; all lengths in units of the drawing.
 *
 * @param viewBox what is seen: x, y, width, height
 * @param scale by which signs are drawn smaller, so that they look the same however near the view is
 * @param near whether the view is near enough for the names of townships
 * @param clusters how many offices lie where
 * @param pins those of the list, by their numbers
 * @param here from where distances are told
 */
public record MapView(
        CityDrawing drawing,
        String viewBox,
        String scale,
        boolean near,
        List<Sign> clusters,
        List<Sign> pins,
        Optional<Sign> here) {

    /** @param text number of the pin, or how many offices the cluster holds */
    public record Sign(String x, String y, String text) {}
}
