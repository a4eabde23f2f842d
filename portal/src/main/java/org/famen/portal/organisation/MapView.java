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
 * @param names of districts
 * @param here from where distances are told
 */
public record MapView(
        CityDrawing drawing,
        String viewBox,
        String scale,
        boolean near,
        List<Sign> clusters,
        List<Pin> pins,
        List<Sign> names,
        Optional<Sign> here) {

    /** @param text the name, or how many offices the cluster holds */
    public record Sign(String x, String y, String text) {}

    /**
     * @param outline for the attribute {@code d}, with its tip at 0, 0
     * @param headX where its number stands, seen from its tip
     */
    public record Pin(String x, String y, String number, String outline, String headX, String headY) {}
}
