package org.famen.content.campaign;

import static java.util.Objects.requireNonNull;

/**
 * What a campaign wants to reach, in numbers.
 *
 * @param wanted more than zero
 * @param reached so far
 */
public record Goal(String text, int wanted, int reached, String unit) {
    public Goal {
        requireNonNull(text, "text is null");
        requireNonNull(unit, "unit is null");
    }

    public boolean fulfilled() {
        return reached >= wanted;
    }

    /** Of a hundred, never more. */
    public int percent() {
        return (int) Math.min(100, 100L * reached / wanted);
    }
}
