package org.famen.content.section;

import static java.util.Objects.requireNonNull;

import org.famen.content.frontmatter.Published;

/**
 * A page of the portal that people look for by name: a list, a form, a kind of office.
 *
 * @param address path with its query, without the first stroke: {@code checkup}, {@code help?kind=公证处}
 * @param summary what is there, in a sentence
 * @param action what the button says: 开始自查
 */
public record CitySection(String address, String name, String summary, String action) implements Published {
    public CitySection {
        requireNonNull(address, "address is null");
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        requireNonNull(action, "action is null");
    }

    @Override
    public String id() {
        return address;
    }

    @Override
    public boolean demonstration() {
        return false;
    }
}
