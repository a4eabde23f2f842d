package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import org.famen.content.compare.ComparedText;

/**
 * A provision as watchers know it.
 *
 * @param address within its version: 39, 120-1, s1
 * @param label as printed, may be empty
 * @param text one block a line
 */
@Serdeable
public record ProvisionState(String address, String label, String text) {
    public ProvisionState {
        requireNonNull(address, "address is null");
        requireNonNull(label, "label is null");
        requireNonNull(text, "text is null");
    }

    static ProvisionState of(ComparedText text) {
        return new ProvisionState(text.address(), text.label(), text.text());
    }

    ComparedText compared() {
        return new ComparedText(address, label, text);
    }
}
