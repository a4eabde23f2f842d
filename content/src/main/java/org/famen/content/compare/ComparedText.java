package org.famen.content.compare;

import static java.util.Objects.requireNonNull;

/**
 * A provision as it is compared.
 *
 * @param address within its version: 39, 120-1, s1
 * @param label as printed, may be empty
 * @param text its words, one block a line
 */
public record ComparedText(String address, String label, String text) {
    public ComparedText {
        requireNonNull(address, "address is null");
        requireNonNull(label, "label is null");
        requireNonNull(text, "text is null");
    }
}
