package org.famen.portal.personal;

import java.util.UUID;

/** Something whose data people may have erased. */
public interface Erasable {
    /** Names it in the journal: {@code booking}. */
    String kind();

    /** Erases it where that has not been done, or was undone by a backup that was brought back. Tells nobody. */
    void eraseAgain(UUID id);
}
