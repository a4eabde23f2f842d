package org.famen.portal.application.attachment;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.famen.portal.database.Database;
import org.famen.portal.personal.Erasable;

/** A file that its person took back by itself. */
@Singleton
class AttachmentErasure implements Erasable {
    static final String KIND = "attachment";

    private final Database database;
    private final AttachmentStore store;

    AttachmentErasure(Database database, AttachmentStore store) {
        this.database = database;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void eraseAgain(UUID id) {
        database.transactAs("system", () -> store.eraseAgain(id));
    }
}
